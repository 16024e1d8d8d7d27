create table t (n integer, id integer generated always as identity);
create table u (n integer, id integer generated always as identity);
