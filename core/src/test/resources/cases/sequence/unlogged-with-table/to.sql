create unlogged table hits (id bigserial primary key, n integer generated always as identity);
create table misses (id bigserial primary key);
create unlogged table shots (id serial primary key);
