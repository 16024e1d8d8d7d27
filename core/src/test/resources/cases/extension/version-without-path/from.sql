create extension citext version '1.5';
create function shout(name citext) returns citext language sql as 'select upper(name::text)::citext';
