create table events (id int not null, at date not null, note text);
create domain event as events;
create table holders (c events, d event, e events[] not null);
create view v as select (c).at as at, d from holders;
