create table places (name text not null, lower_name text generated always as (lower(name)) stored, size integer,
    twice integer generated always as (size * 2) stored);
create table capitals (mayor text) inherits (places);
create table large_capitals () inherits (capitals);
