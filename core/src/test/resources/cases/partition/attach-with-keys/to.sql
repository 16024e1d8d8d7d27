create table users (id int primary key);
create table events (id bigint, at date, user_id int references users, primary key (id, at), constraint positive check (id > 0)) partition by range (at);
create index events_user on events (user_id);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
