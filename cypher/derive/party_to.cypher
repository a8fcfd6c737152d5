// Bodies and countries bound by agreements.
// params: rows
UNWIND $rows AS row
MATCH (g:Agreement {id: row.to})
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
CREATE (end)-[tie:PARTY_TO]->(g)
SET tie = row.properties
