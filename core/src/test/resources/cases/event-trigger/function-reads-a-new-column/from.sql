create table log (what text);
create function noted() returns event_trigger language plpgsql as $$begin insert into log values (tg_tag); end$$;
create event trigger et on ddl_command_end execute function noted();
