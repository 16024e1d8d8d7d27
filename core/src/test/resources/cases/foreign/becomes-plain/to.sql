create table films (id integer);
