create table events (id int, at date);
