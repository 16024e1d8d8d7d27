create foreign data wrapper w;
create server archive foreign data wrapper w;
create table places (name text, altitude integer, constraint high check (altitude > 0));
create foreign table far (distance integer) inherits (places) server archive options (name 'far');
create foreign table apart (name text, altitude integer, distance integer, constraint high check (altitude > 0)) server archive;
