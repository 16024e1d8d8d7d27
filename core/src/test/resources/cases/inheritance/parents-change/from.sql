create table places (name text not null, altitude int, constraint high check (altitude > 0));
create table towns (size int);create table capitals (mayor text) inherits (places);
