create table places (name text not null, altitude int);
create table capitals (mayor text default 'nobody') inherits (places);
