create type k as enum ('a', 'b', 'd');
create type pair as (n int, k k, x text);
create table ev (id bigint generated always as identity, k k not null, p pair, ps pair[], at timestamptz not null, note text default 'n', primary key (id, at, k)) partition by range (at);
create table ev_24 partition of ev for values from ('2024-01-01 00:00+00') to ('2025-01-01 00:00+00');
create table ev_x partition of ev default partition by list (k);
create table ev_xa partition of ev_x for values in ('a', 'd');
create table note (ev bigint, k k, at timestamptz, foreign key (ev, at, k) references ev);
create view vb as select id, k, p from ev_24;
create materialized view mb as select k, count(*) as n, max(at) as last from ev group by k;
