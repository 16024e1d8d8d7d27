create type span as range (subtype = integer);
create table t (id bigint primary key, s span);
