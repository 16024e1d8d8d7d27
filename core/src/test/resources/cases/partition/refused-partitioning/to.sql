create table events (id int, at date) partition by range (at);
