DROP VIEW v;
DROP OPERATOR === (text, text);
CREATE OPERATOR public.=== (
    FUNCTION = same,
    LEFTARG = text,
    RIGHTARG = text
);
CREATE VIEW v AS
SELECT 'a'::text === 'b'::text AS same;
DROP OPERATOR !== (text, text);
DROP FUNCTION other(text, text);
