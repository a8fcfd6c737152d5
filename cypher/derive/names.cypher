// Things that signatures name.
// params: rows
UNWIND $rows AS row
MATCH (s:Signature {id: row.from})
CALL (row) {
  // each label has its index; a disjunction of labels has none
  MATCH (end:Committee {id: row.to}) RETURN end
  UNION ALL
  MATCH (end:Shelter {id: row.to}) RETURN end
  UNION ALL
  MATCH (end:Agency {id: row.to}) RETURN end
  UNION ALL
  MATCH (end:Official {id: row.to}) RETURN end
  UNION ALL
  MATCH (end:Meeting {id: row.to}) RETURN end
  UNION ALL
  MATCH (end:Agreement {id: row.to}) RETURN end
  UNION ALL
  MATCH (end:Story {id: row.to}) RETURN end
}
CREATE (s)-[:NAMES]->(end)
