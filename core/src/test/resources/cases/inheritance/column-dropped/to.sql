create table places (name text not null);
create table capitals (mayor text default 'nobody') inherits (places);
