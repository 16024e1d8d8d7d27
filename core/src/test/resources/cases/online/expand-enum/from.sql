create type mood as enum ('sad', 'ok', 'happy', 'bored');
create table small (id bigint primary key, mood mood not null default 'ok', others mood[]);
create table large (id bigint primary key, moods mood[] default '{happy}', mood mood not null default 'happy');
create index large_mood on large (mood);
create index large_happy on large (id) where mood = 'happy';
alter table large add constraint not_sad check (mood <> 'sad' or id < 10);
create view happy as select id from large where mood = 'happy';
create function best() returns mood language sql return 'happy'::mood;
comment on type mood is 'how it is';
