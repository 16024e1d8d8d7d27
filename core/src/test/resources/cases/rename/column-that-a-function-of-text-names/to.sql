create table orders (id bigint primary key, total numeric);
create function sum_of(bigint) returns numeric language sql as 'select total from orders where id = $1';
