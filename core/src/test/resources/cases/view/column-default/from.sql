create table users (id integer, name text, since date);
create view v as select id, name, since from users;
alter view v alter column name set default 'x';
alter view v alter column since set default current_date;
