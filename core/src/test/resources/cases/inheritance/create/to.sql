create table places (name text not null, altitude int, constraint high check (altitude > 0));
create table capitals (mayor text default 'nobody') inherits (places);
create table ports (depth int) inherits (places);comment on column capitals.mayor is 'Who';
