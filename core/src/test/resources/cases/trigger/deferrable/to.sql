create table users (id integer, name text);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create constraint trigger checked after insert or update of name on users deferrable initially deferred for each row when (new.name is not null) execute function touch();
comment on trigger checked on users is 'At the end';
