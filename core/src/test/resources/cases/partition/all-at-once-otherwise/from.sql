create type k as enum ('a', 'b', 'c');
create type pair as (k k, n int);
create table ev (id int generated always as identity, k k not null, p pair, ps pair[], at date not null, primary key (id, k, at)) partition by list (k);
create table ev_a partition of ev for values in ('a');
create table ev_b partition of ev for values in ('b', 'c') partition by range (at);
create table ev_b1 partition of ev_b for values from ('2024-01-01') to ('2025-01-01');
create table note (ev int, k k, at date, foreign key (ev, k, at) references ev);
create view vb as select * from ev_b;
create materialized view mb as select k, count(*) as n from ev group by k;
