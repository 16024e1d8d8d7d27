create table users (id int primary key, name text, mail text);
create table orders (id int primary key, total int);
