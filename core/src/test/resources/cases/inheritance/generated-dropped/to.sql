create table places (name text not null, size integer, twice integer generated always as (size * 3) stored);
create table capitals (mayor text) inherits (places);
create table large_capitals () inherits (capitals);
