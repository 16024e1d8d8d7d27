create table b (id integer generated always as identity primary key, x text);
create table a (id integer generated always as identity primary key, y integer);
