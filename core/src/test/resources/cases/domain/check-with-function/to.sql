create function is_code(code text) returns boolean language sql immutable as $$ select code ~ '^[A-Z]+$' $$;
create domain code as text constraint is_code check (is_code(value));
create table t (id int primary key, code code);
