create table users (id int primary key);create table events (id bigint not null, at date not null, user_id int references users, primary key (id, at), kind text default 'x') partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
create table logs (id int, at date, foreign key (id, at) references events);
