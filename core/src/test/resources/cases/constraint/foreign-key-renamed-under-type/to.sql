create table users (id bigint primary key);
create table posts (id int primary key, user_id bigint, constraint fk_2 foreign key (user_id) references users);
