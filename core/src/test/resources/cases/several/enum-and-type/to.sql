create type mood as enum ('sad', 'ok', 'happy');
create table people (id bigint primary key, mood mood not null default 'happy', n bigint, more text not null default 'x');
create function good(p people) returns boolean language sql stable as $$ select p.mood >= 'ok' $$;
create view good_people as select id, n, more from people where mood in ('ok', 'happy');
