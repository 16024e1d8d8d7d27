create table t (id int primary key, a int);
create view v as select id, a from t;
create function put() returns trigger language plpgsql as $$ begin insert into t values (new.id, new.a); return new; end $$;
create trigger put instead of insert on v for each row execute function put();
