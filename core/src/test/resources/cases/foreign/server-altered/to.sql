create foreign data wrapper w;
create server archive foreign data wrapper w options (host 'there', port '1', "New One" 'it''s');
comment on server archive is 'Old';
create server attic version '2' foreign data wrapper w;
create foreign table films (id integer) server archive;
