create table a (id serial, n text); create table b (id integer generated always as identity, m text);
