create table users (id uuid primary key);
create table posts (id int primary key, user_id uuid references users);
