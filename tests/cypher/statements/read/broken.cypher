// A question with a slip of the pen.
MTCH (o:Official)
RETURN o.id AS id
