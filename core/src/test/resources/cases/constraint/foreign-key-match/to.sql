create table users (id int primary key, a int, b int, unique (a, b));create table orders (id int, user_id int, a int, b int, constraint fk foreign key (a, b) references users (a, b) match full);
