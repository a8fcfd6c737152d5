// Bodies that are parts of bodies.
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
WITH row, end AS part
CALL (row) {
  // each label has its index; a disjunction of labels has none
  MATCH (end:Committee {id: row.to}) RETURN end
  UNION ALL
  MATCH (end:Shelter {id: row.to}) RETURN end
  UNION ALL
  MATCH (end:Agency {id: row.to}) RETURN end
}
CREATE (part)-[tie:PART_OF]->(end)
SET tie = row.properties
