create table pairs (id bigint primary key, b text not null, a integer);
create index pairs_b_idx on pairs (b);
create index pairs_a_idx on pairs (a);
create view both_of_them as select id, b, a from pairs;
