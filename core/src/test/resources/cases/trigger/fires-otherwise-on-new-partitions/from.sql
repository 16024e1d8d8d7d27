create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create table events_1 (at int not null, n int, v text);
