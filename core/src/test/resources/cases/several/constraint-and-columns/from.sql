create table users (id int primary key, login text, constraint users_login unique (login));
create table posts (id int primary key, author text references users (login), constraint fk_x check (id > 0));
