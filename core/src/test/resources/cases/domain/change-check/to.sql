create domain email as text constraint has_at check (value like '_%@_%') constraint short check (length(value) < 100);
create table users (id int primary key, email email);
