// How many things of each kind the graph holds, and how many ties.
// returns: sort, name, count
CALL () {
  RETURN 'thing' AS sort, 'Article' AS name, COUNT { MATCH (:Article) } AS count
  UNION ALL
  RETURN 'thing' AS sort, 'Source' AS name, COUNT { MATCH (:Source) } AS count
  UNION ALL
  RETURN 'thing' AS sort, 'Signature' AS name, COUNT { MATCH (:Signature) } AS count
  UNION ALL
  RETURN 'thing' AS sort, 'Country' AS name, COUNT { MATCH (:Country) } AS count
  UNION ALL
  RETURN 'thing' AS sort, 'Committee' AS name, COUNT { MATCH (:Committee) } AS count
  UNION ALL
  RETURN 'thing' AS sort, 'Shelter' AS name, COUNT { MATCH (:Shelter) } AS count
  UNION ALL
  RETURN 'thing' AS sort, 'Agency' AS name, COUNT { MATCH (:Agency) } AS count
  UNION ALL
  RETURN 'thing' AS sort, 'Official' AS name, COUNT { MATCH (:Official) } AS count
  UNION ALL
  RETURN 'thing' AS sort, 'Meeting' AS name, COUNT { MATCH (:Meeting) } AS count
  UNION ALL
  RETURN 'thing' AS sort, 'Agreement' AS name, COUNT { MATCH (:Agreement) } AS count
  UNION ALL
  RETURN 'thing' AS sort, 'Story' AS name, COUNT { MATCH (:Story) } AS count
  UNION ALL
  RETURN 'tie' AS sort, 'READ_FROM' AS name, COUNT { MATCH ()-[:READ_FROM]->() } AS count
  UNION ALL
  RETURN 'tie' AS sort, 'STATES' AS name, COUNT { MATCH ()-[:STATES]->() } AS count
  UNION ALL
  RETURN 'tie' AS sort, 'TELLS' AS name, COUNT { MATCH ()-[:TELLS]->() } AS count
  UNION ALL
  RETURN 'tie' AS sort, 'NAMES' AS name, COUNT { MATCH ()-[:NAMES]->() } AS count
  UNION ALL
  RETURN 'tie' AS sort, 'ATTENDED' AS name, COUNT { MATCH ()-[:ATTENDED]->() } AS count
  UNION ALL
  RETURN 'tie' AS sort, 'HOLDS' AS name, COUNT { MATCH ()-[:HOLDS]->() } AS count
  UNION ALL
  RETURN 'tie' AS sort, 'PART_OF' AS name, COUNT { MATCH ()-[:PART_OF]->() } AS count
  UNION ALL
  RETURN 'tie' AS sort, 'OF' AS name, COUNT { MATCH ()-[:OF]->() } AS count
  UNION ALL
  RETURN 'tie' AS sort, 'HELD_IN' AS name, COUNT { MATCH ()-[:HELD_IN]->() } AS count
  UNION ALL
  RETURN 'tie' AS sort, 'PARTY_TO' AS name, COUNT { MATCH ()-[:PARTY_TO]->() } AS count
  UNION ALL
  RETURN 'tie' AS sort, 'SIGNED' AS name, COUNT { MATCH ()-[:SIGNED]->() } AS count
  UNION ALL
  RETURN 'tie' AS sort, 'SIGNED_AT' AS name, COUNT { MATCH ()-[:SIGNED_AT]->() } AS count
  UNION ALL
  RETURN 'tie' AS sort, 'MET' AS name, COUNT { MATCH ()-[:MET]->() } AS count
  UNION ALL
  RETURN 'tie' AS sort, 'COOPERATED' AS name, COUNT { MATCH ()-[:COOPERATED]->() } AS count
}
RETURN sort, name, count
ORDER BY sort, name
LIMIT 100
