create type mood as enum ('happy', 'ok', 'sad');
create table small (id bigint primary key, mood mood not null default 'ok');
create table large (id bigint primary key, moods mood[] default '{happy}', mood mood not null default 'happy');
create index large_mood on large (mood);
create view happy as select id from large where mood = 'happy';
