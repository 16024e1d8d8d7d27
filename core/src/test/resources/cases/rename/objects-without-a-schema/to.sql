create table t (id bigint primary key);
create publication news for table t with (publish = 'insert');
create foreign data wrapper papers;
create server attic foreign data wrapper papers;
create foreign table f (id bigint) server attic;
create function seen() returns event_trigger language plpgsql as 'begin end';
create event trigger look on ddl_command_end when tag in ('CREATE CAST') execute function seen();
