create table users (id bigint not null, constraint users_pkey primary key (id));
create table posts (id bigint, users_id bigint, constraint posts_users_fkey foreign key (users_id) references users (id));
