create table orders (id bigint primary key, total numeric);
create view sums as select id, total from orders;
