CREATE SCHEMA audit;
CREATE TYPE audit."Float Range" AS RANGE (subtype = double precision, subtype_diff = float8mi);
CREATE TYPE span AS RANGE (subtype = integer);
COMMENT ON TYPE span IS 'It''s a span';
CREATE TYPE words AS RANGE (subtype = text, subtype_opclass = text_pattern_ops, collation = "C", multirange_type_name = many_words);
CREATE TABLE stays (
    room integer,
    during span DEFAULT span(1, 2),
    others span_multirange,
    past audit."Float Range"[],
    CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&)
);
CREATE INDEX stays_past ON stays (past);
