create table users (id int primary key, email text, constraint users_email unique (email));
create table posts (id int primary key, author_id int references users, constraint fk_x check (id >= 0));
