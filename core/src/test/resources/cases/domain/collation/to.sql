create domain title as text collate "C";
create table t (id int primary key, title title);
