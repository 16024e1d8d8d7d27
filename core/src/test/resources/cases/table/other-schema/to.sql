create schema app;
create table app.users (id int primary key, name text not null default 'x');
create table users (id int primary key references app.users);
create index users_name on app.users (name);
comment on table app.users is 'App';
