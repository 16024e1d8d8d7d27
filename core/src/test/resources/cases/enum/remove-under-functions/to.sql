create type mood as enum ('sad', 'happy');
create table people (id int primary key, mood mood);
create function is_good(m mood) returns boolean language sql immutable as $$ select m > 'sad' $$;
create function worst() returns mood language plpgsql as $$ begin return 'sad'; end $$;
create function count_of(m mood default 'sad') returns bigint language sql stable as $$ select count(*) from people where mood = m $$;
create index people_good on people (id) where is_good(mood);
