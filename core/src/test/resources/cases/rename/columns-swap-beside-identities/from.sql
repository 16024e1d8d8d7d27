create table t (d smallint generated always as identity, other_id bigint not null);
