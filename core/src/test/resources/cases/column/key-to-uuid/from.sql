create table users (id text primary key);
create table posts (id int primary key, user_id text references users);
