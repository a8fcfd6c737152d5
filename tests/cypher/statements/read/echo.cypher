// What was asked comes back.
// params: text
// returns: text
RETURN $text AS text
