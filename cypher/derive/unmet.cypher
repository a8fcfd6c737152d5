// Takes the ties of officials away who met.
// params: rows
UNWIND $rows AS row
MATCH (:Official {id: row.from})-[tie:MET]->(:Official {id: row.to})
DELETE tie
