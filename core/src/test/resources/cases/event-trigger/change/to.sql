create function seen() returns event_trigger language plpgsql as $$ begin end $$;
create event trigger one on sql_drop when tag in ('DROP TABLE') execute function seen();
create event trigger two on ddl_command_end execute function seen();
alter event trigger two enable always;
comment on event trigger two is 'b';
