create table users (id integer, name text, label text generated always as (lower(name)) stored);
