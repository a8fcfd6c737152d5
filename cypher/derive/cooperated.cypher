// Pairs of bodies and countries that met face to face or signed together, each once.
// params: rows
UNWIND $rows AS row
CALL (row) {
  // each label has its index; a disjunction of labels has none
  MATCH (end:Committee {id: row.from}) RETURN end
  UNION ALL
  MATCH (end:Shelter {id: row.from}) RETURN end
  UNION ALL
  MATCH (end:Agency {id: row.from}) RETURN end
  UNION ALL
  MATCH (end:Country {id: row.from}) RETURN end
}
WITH row, end AS one
CALL (row) {
  // each label has its index; a disjunction of labels has none
  MATCH (end:Committee {id: row.to}) RETURN end
  UNION ALL
  MATCH (end:Shelter {id: row.to}) RETURN end
  UNION ALL
  MATCH (end:Agency {id: row.to}) RETURN end
  UNION ALL
  MATCH (end:Country {id: row.to}) RETURN end
}
CREATE (one)-[tie:COOPERATED]->(end)
SET tie = row.properties
