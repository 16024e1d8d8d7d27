create table users (id int primary key);
create table posts (id int primary key, user_id int, constraint fk_1 foreign key (user_id) references users);
