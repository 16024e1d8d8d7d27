create table users (id int primary key);create table orders (id int, user_id int, constraint fk foreign key (user_id) references users, constraint positive check (id > 0));
