create table users (id int, email text, constraint pk primary key (id), constraint uq_1 unique (email), constraint ck_1 check (email <> ''));
create table posts (id int primary key, user_id int, constraint fk_1 foreign key (user_id) references users);
