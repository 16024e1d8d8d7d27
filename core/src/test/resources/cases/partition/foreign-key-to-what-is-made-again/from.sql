create table events (id int primary key, at date not null); create table refs (id int);
