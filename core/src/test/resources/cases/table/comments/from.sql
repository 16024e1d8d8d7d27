create table users (id int primary key, name text);
comment on table users is 'Users';
comment on column users.name is 'Name';
