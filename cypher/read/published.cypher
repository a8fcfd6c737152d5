// When these articles were published, at which address, and whether a later version there replaces them.
// params: ids
// returns: id, published, modified, address, superseded
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.published AS published, a.modified AS modified, coalesce(a.url, a.guid) AS address,
       coalesce(a.superseded, false) AS superseded
ORDER BY id
