create table hits (id bigserial primary key, n integer generated always as identity);
create unlogged table misses (id bigserial primary key);
