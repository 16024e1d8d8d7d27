create table orders (id bigint primary key, sum numeric);
create publication sums for table orders;
grant select on orders to reader;
grant update (sum) on orders to writer;
