create table log (what text, at timestamptz);
create function noted() returns event_trigger language plpgsql as $$begin insert into log (what, at) values (tg_tag, now()); end$$;
create event trigger et on ddl_command_end execute function noted();
