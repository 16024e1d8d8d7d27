create schema journal;
create type journal.mood as enum ('sad');
create function refresh(journal.mood, double precision) returns integer language sql immutable as 'select 1';
create function journal.refresh(journal.mood[]) returns integer language sql immutable as 'select 1';
create function journal.touch() returns integer language sql immutable as 'select 1';
create function "Even.one"(journal.mood) returns integer language sql immutable as 'select 1';
