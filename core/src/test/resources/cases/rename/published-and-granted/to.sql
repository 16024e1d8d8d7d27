create table purchases (id bigint primary key, total numeric);
create publication sums for table purchases;
grant select on purchases to reader;
grant update (total) on purchases to writer;
