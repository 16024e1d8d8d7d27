create table users (id int primary key, first_event int);
create table events (id int primary key, user_id int references users);
alter table users add foreign key (first_event) references events;
