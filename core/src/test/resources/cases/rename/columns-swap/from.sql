create table pairs (id bigint primary key, a text not null, b integer);
create index pairs_a_idx on pairs (a);
create index pairs_b_idx on pairs (b);
create view both_of_them as select id, a, b from pairs;
