create table base (id int, at date not null, constraint c check (id > 0));
create table events (note text) inherits (base);
create table child () inherits (events);
