create foreign data wrapper w;
create server archive type 'attic' version '1.0' foreign data wrapper w options (host 'archive.internal', "Port" '1');
comment on server archive is 'What nobody changes';
create server "Odd.Server" foreign data wrapper w;
