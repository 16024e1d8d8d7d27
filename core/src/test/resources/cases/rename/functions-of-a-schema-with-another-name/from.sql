create schema audit;
create type audit.mood as enum ('sad');
create function touch(audit.mood, double precision) returns integer language sql immutable as 'select 1';
create function audit.touch(audit.mood[]) returns integer language sql immutable as 'select 1';
create function audit.touch() returns integer language sql immutable as 'select 1';
create function "Odd.one"(audit.mood) returns integer language sql immutable as 'select 1';
