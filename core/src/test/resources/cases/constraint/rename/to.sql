create table users (id int, email text, constraint users_pkey primary key (id), constraint users_email unique (email), constraint email_given check (email <> ''));
create table posts (id int primary key, user_id int, constraint posts_user foreign key (user_id) references users);
comment on constraint posts_user on posts is 'Author';
