create table events (id bigint generated always as identity, at date not null, note text, primary key (id, at)) partition by range (at);
create table events_all partition of events default;
create view recent as select id, at from events;
create table answers (event_id bigint, event_at date, foreign key (event_id, event_at) references events);
