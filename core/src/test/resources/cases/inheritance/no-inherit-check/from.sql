create table places (name text not null, altitude int, constraint high check (altitude > 0));
create table capitals (mayor text default 'nobody') inherits (places);
