create table orders (id bigint primary key, sum numeric, total text default 'x');
create view sums as select id, sum from orders;
