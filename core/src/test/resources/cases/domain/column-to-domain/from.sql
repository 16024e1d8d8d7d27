create table users (id int primary key, email varchar(100) not null default 'a@b');
