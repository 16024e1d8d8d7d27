create table t (id bigint generated always as identity (start 100 increment 5), a bigint, b bigint generated always as (a * 3) stored, c varchar(20) collate "POSIX", d numeric(6,1), e timestamptz, f varchar(10)[], g json, h text, i interval, j bit varying(20), k varchar(5), l cidr, m text, n numeric, o text, p text, q int8range, r text);
comment on column t.a is 'B';
create index on t (a desc, b) include (c, d) where c <> '';
create index on t ((g ->> 'x'));
create index on t using brin (e) with (pages_per_range = 32);
create index on t using btree (m);
create index on t using gist (q) with (fillfactor = 70);
