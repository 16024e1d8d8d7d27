ALTER OPERATOR === (text, text) SET (RESTRICT = NONE, JOIN = eqjoinsel);
ALTER OPERATOR ==== (text, text) SET (RESTRICT = eqsel, JOIN = eqjoinsel);
