create function new_code() returns text language sql volatile as $$ select md5(random()::text) $$;
create table t (id int primary key, code text default new_code());
