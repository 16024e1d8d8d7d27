create table users (id int primary key, first_event int) partition by hash (id);
create table users_0 partition of users for values with (modulus 1, remainder 0);
create table events (id int primary key, user_id int references users) partition by range (id);
create table events_low partition of events for values from (minvalue) to (10);
create table events_rest partition of events default;
alter table users add foreign key (first_event) references events;
