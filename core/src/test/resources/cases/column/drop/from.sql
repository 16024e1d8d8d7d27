create table users (id bigint primary key, name text, old_name text not null default 'x', more int check (more > 0), kind int unique);
create index users_old_name on users (old_name);
create view old_names as select old_name from users;
