create sequence orders_seq increment by 50;
create table orders (id bigint primary key, sum numeric, unique (sum));
create view totals as select sum from orders;
