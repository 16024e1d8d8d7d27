create table users (id int primary key); create table events (id int, at date not null, user_id int references users);
