create type mood as enum ('sad', 'ok');
create table people (id int primary key, mood mood);
create function good(m mood) returns boolean language sql as $$ select m = 'ok' $$;
