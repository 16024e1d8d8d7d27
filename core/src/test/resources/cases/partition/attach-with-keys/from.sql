create table users (id int primary key);
create table events (id bigint, at date, user_id int references users, primary key (id, at), constraint positive check (id > 0)) partition by range (at);
create index events_user on events (user_id);
create table events_2024 (id bigint not null, at date not null, user_id int, primary key (id, at));
create index events_2024_user_id_idx on events_2024 (user_id);
