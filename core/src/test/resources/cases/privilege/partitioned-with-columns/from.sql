create table events (id bigint, at date not null, note text);
grant select on events to public;
create view recent as select id, at from events;
grant select on recent to public;
