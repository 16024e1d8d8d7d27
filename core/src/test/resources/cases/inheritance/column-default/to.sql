create table places (name text not null, altitude int default 1, constraint high check (altitude > 0));
create table capitals (mayor text default 'nobody') inherits (places);
alter table capitals alter altitude set default 2;
