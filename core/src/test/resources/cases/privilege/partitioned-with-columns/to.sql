create table events (id int, at date not null, note text) partition by range (at);
create table events_all partition of events default;
grant select on events_all to public;
grant select, insert on events to public;
grant update (note) on events to public;
create view recent as select id, at from events;
grant select on recent to public;
