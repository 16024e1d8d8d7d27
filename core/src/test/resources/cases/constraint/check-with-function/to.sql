create function is_even(n int) returns boolean language sql immutable as $$ select n % 2 = 0 $$;
create table t (id int primary key, a int, constraint even check (is_even(a)));
