// Countries of bodies.
// params: rows
UNWIND $rows AS row
CALL (row) {
  // each label has its index; a disjunction of labels has none
  MATCH (end:Committee {id: row.from}) RETURN end
  UNION ALL
  MATCH (end:Shelter {id: row.from}) RETURN end
  UNION ALL
  MATCH (end:Agency {id: row.from}) RETURN end
}
MATCH (c:Country {id: row.to})
CREATE (end)-[tie:OF]->(c)
SET tie = row.properties
