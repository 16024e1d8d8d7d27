create table users (id int primary key);
alter table users owner to writer;
create table orders (id int primary key);
alter table orders owner to writer;
