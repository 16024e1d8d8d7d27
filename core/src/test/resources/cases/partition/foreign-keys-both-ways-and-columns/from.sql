create table users (id int primary key, first_event bigint);
create table events (id bigint primary key, user_id int references users);
alter table users add foreign key (first_event) references events;
