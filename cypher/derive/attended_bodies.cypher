// Bodies and countries that took part in meetings.
// params: rows
UNWIND $rows AS row
MATCH (m:Meeting {id: row.to})
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
CREATE (end)-[tie:ATTENDED]->(m)
SET tie = row.properties
