// An official who must be new.
// params: id
// returns: id
CREATE (o:Official {id: $id})
RETURN o.id AS id
