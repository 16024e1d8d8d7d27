create table users (id int primary key);
create table posts (id int primary key, user_id int);
alter table posts add constraint posts_user foreign key (user_id) references users not valid;
alter table posts add constraint positive check (id > 0) not valid;
