create function seen() returns event_trigger language plpgsql as $$ begin end $$;
create event trigger watch on ddl_command_end execute function seen();
create event trigger "Watch Drops" on sql_drop when tag in ('DROP TABLE', 'DROP VIEW') execute function seen();
create event trigger off on ddl_command_start execute function seen();
alter event trigger off disable;
comment on event trigger watch is 'It''s seen';
create table users (id integer);
