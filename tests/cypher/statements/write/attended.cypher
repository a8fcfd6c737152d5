// Who attended which meeting; written from the meeting, which has few ties where the official may have thousands.
// params: rows
UNWIND $rows AS row
MATCH (o:Official {id: row.official})
MERGE (m:Meeting {id: row.meeting})
MERGE (m)<-[:ATTENDED]-(o)
