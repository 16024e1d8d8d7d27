create table t (id bigint primary key);
create publication changes for table t;
create foreign data wrapper files;
create server archive foreign data wrapper files;
create foreign table f (id bigint) server archive;
create function seen() returns event_trigger language plpgsql as 'begin end';
create event trigger watch on ddl_command_end when tag in ('CREATE CAST') execute function seen();
