create table users (id integer, name text, label text generated always as (upper(name)) stored);
