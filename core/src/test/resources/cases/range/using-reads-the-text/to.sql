create type span as range (subtype = bigint);
create table t (id bigint primary key, s integer);
