// A removal that comes as a question.
// params: id
MATCH (o:Official {id: $id})
DETACH DELETE o
