create schema old;
create type old.mood as enum ('sad');
create table old.people (id int generated always as identity primary key, mood old.mood);
create view old.sad as select id from old.people where mood = 'sad';
create function old.count() returns bigint language sql begin atomic select count(*) from old.sad; end;
