create domain positive as int constraint above_zero check (value > 0);
create table items (id int primary key, amount positive);
