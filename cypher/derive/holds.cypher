// Posts of officials at bodies and countries.
// params: rows
UNWIND $rows AS row
MATCH (o:Official {id: row.from})
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
CREATE (o)-[tie:HOLDS]->(end)
SET tie = row.properties
