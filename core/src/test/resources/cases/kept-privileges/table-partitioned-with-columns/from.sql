create table events (id bigint generated always as identity, at timestamp not null, note text);
create view recent as select id, at from events;
grant select, insert on events to public;
grant update (note) on events to public;
grant select on recent to public;
