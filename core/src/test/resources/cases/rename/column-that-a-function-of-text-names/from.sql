create table orders (id bigint primary key, sum numeric);
create function sum_of(bigint) returns numeric language sql as 'select sum from orders where id = $1';
