create table events (id bigint generated always as identity, at date not null, note varchar(20)) partition by range (at);
create table events_all partition of events default;
create view recent as select id, at from events;
