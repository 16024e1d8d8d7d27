create table users (id int primary key);
alter table users owner to reader;
