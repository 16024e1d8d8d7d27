create table t (name text, id bigint generated always as identity);
