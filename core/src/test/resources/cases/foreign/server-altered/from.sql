create foreign data wrapper w;
create server archive version '1.0' foreign data wrapper w options (host 'here', port '1', plain 'yes');
create server attic foreign data wrapper w;
comment on server attic is 'Up';
create foreign table films (id integer) server archive;
