create domain email as text check (value like '%@%');
create table users (id int primary key, email email not null default 'a@b');
