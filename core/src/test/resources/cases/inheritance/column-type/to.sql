create table places (name text not null, altitude bigint, constraint high check (altitude > 0));
create table capitals (mayor text default 'nobody') inherits (places);
create view v as select altitude from capitals;
