// A write that comes as a question.
// params: id
// returns: id
CREATE (o:Official {id: $id})
RETURN o.id AS id
