create table places (name text not null, altitude int, constraint high check (altitude > 0));
create table capitals (name text not null, altitude int, mayor text default 'nobody', constraint high check (altitude > 0));
