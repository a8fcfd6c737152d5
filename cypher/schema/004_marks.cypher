// Signatures are found by what they have in common and by the component judged as one, articles by their guid too.
CREATE INDEX mark_mark IF NOT EXISTS FOR (n:Mark) ON (n.mark);
CREATE INDEX signature_mark IF NOT EXISTS FOR (n:Mark) ON (n.signature);
CREATE INDEX component_signature IF NOT EXISTS FOR (n:Signature) ON (n.component);
CREATE INDEX guid_article IF NOT EXISTS FOR (n:Article) ON (n.guid);
