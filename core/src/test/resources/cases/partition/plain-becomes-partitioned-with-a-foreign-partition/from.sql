create foreign data wrapper w; create server s foreign data wrapper w;
create table events (id int, at date not null, note varchar(9));
