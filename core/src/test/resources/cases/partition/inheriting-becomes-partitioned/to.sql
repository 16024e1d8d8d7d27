create table base (id int, at date not null, constraint c check (id > 0));
create table events (id int, at date not null, note text) partition by range (at);
create table events_rest partition of events default;
create table child (id int, at date not null, constraint c check (id > 0), note text);
