create domain title as text;
create table t (id int primary key);
