create table users (id int primary key, name text, mail text);
create table orders (id int primary key, total int);
create publication changes for table orders;
create publication "Odd one" for table users, orders;
