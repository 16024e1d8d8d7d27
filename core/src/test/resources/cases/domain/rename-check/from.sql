create domain positive as int constraint positive_check check (value > 0);
create table items (id int primary key, amount positive);
