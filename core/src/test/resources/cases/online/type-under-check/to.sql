create table users (id bigint primary key, status varchar(20) check (status in ('new', 'old')), name varchar(50) unique, code numeric(8, 2), email varchar(100), constraint both_said check (name <> status), constraint odd check (code > 0) no inherit);
alter table users add constraint said check (name <> '') not valid;
create index users_status on users (status desc);
create index users_email on users (lower(email));
