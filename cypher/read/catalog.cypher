// How many things of each kind the graph holds, and how many ties.
// returns: sort, name, count
CALL () {
  MATCH (n:Article) RETURN 'thing' AS sort, 'Article' AS name, count(n) AS count
  UNION ALL
  MATCH (n:Source) RETURN 'thing' AS sort, 'Source' AS name, count(n) AS count
  UNION ALL
  MATCH (n:Signature) RETURN 'thing' AS sort, 'Signature' AS name, count(n) AS count
  UNION ALL
  MATCH (n:Country) RETURN 'thing' AS sort, 'Country' AS name, count(n) AS count
  UNION ALL
  MATCH (n:Committee) RETURN 'thing' AS sort, 'Committee' AS name, count(n) AS count
  UNION ALL
  MATCH (n:Shelter) RETURN 'thing' AS sort, 'Shelter' AS name, count(n) AS count
  UNION ALL
  MATCH (n:Agency) RETURN 'thing' AS sort, 'Agency' AS name, count(n) AS count
  UNION ALL
  MATCH (n:Official) RETURN 'thing' AS sort, 'Official' AS name, count(n) AS count
  UNION ALL
  MATCH (n:Meeting) RETURN 'thing' AS sort, 'Meeting' AS name, count(n) AS count
  UNION ALL
  MATCH (n:Agreement) RETURN 'thing' AS sort, 'Agreement' AS name, count(n) AS count
  UNION ALL
  MATCH (n:Story) RETURN 'thing' AS sort, 'Story' AS name, count(n) AS count
  UNION ALL
  MATCH ()-[r:READ_FROM]->() RETURN 'tie' AS sort, 'READ_FROM' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:STATES]->() RETURN 'tie' AS sort, 'STATES' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:TELLS]->() RETURN 'tie' AS sort, 'TELLS' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:NAMES]->() RETURN 'tie' AS sort, 'NAMES' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:ATTENDED]->() RETURN 'tie' AS sort, 'ATTENDED' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:HOLDS]->() RETURN 'tie' AS sort, 'HOLDS' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:PART_OF]->() RETURN 'tie' AS sort, 'PART_OF' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:OF]->() RETURN 'tie' AS sort, 'OF' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:HELD_IN]->() RETURN 'tie' AS sort, 'HELD_IN' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:PARTY_TO]->() RETURN 'tie' AS sort, 'PARTY_TO' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:SIGNED]->() RETURN 'tie' AS sort, 'SIGNED' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:SIGNED_AT]->() RETURN 'tie' AS sort, 'SIGNED_AT' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:MET]->() RETURN 'tie' AS sort, 'MET' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:COOPERATED]->() RETURN 'tie' AS sort, 'COOPERATED' AS name, count(r) AS count
}
RETURN sort, name, count
ORDER BY sort, name
LIMIT 100
