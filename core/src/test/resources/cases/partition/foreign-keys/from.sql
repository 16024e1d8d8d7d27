create table users (id int primary key);create table logs (id int, at date);create table events (id bigint not null, at date not null, user_id int, primary key (id, at), kind text default 'x') partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
