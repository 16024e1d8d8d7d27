create table users (id integer, name text);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger a before update on users for each row execute function touch();
create trigger b before update on users for each row execute function touch();
create trigger c before update on users for each row execute function touch();
create trigger d before update on users for each row execute function touch();
alter table users disable trigger a;
alter table users enable replica trigger b;
comment on trigger d on users is 'was';
