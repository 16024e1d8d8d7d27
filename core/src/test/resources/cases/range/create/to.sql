create schema audit;
create type span as range (subtype = integer);
create type audit."Float Range" as range (subtype = float8, subtype_diff = float8mi);
create type words as range (subtype = text, subtype_opclass = text_pattern_ops, collation = "C", multirange_type_name = many_words);
comment on type span is 'It''s a span';
create table stays (room integer, during span default span(1, 2), others span_multirange, past audit."Float Range"[], constraint no_overlap exclude using gist (during with &&));
create index stays_past on stays (past);
