create extension citext;
create domain email as citext check (value ~ '@');
create table u (e email default 'a@b');
