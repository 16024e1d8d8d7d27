ALTER OPERATOR === (text, text) SET (RESTRICT = eqsel, JOIN = NONE);
ALTER OPERATOR ==== (text, text) SET (RESTRICT = NONE, JOIN = NONE);
