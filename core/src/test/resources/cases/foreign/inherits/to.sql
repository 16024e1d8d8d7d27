create foreign data wrapper w;
create server archive foreign data wrapper w;
create table places (name text, altitude bigint, size integer, constraint high check (altitude > 0));
create foreign table far (name text, altitude bigint, size integer, distance integer, constraint high check (altitude > 0))
    server archive options (name 'far');
alter foreign table far alter name set not null;
create foreign table apart (distance integer) inherits (places) server archive;
