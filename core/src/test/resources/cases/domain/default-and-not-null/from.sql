create domain positive as int;
create table items (id int primary key, amount positive);
