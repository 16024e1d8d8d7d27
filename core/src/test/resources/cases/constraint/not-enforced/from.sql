create table users (id int primary key);create table orders (user_id int, constraint fk foreign key (user_id) references users, constraint c check (user_id > 0));
