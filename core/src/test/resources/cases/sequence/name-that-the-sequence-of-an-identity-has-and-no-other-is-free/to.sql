create table orders_id_seq (id integer generated always as identity);
create table numbers (id integer generated always as identity (sequence name orders_id_seq1));
create view orders_id_seq2 as select id from numbers;
create table orders (id integer generated always as identity, n text);
