create domain short as text;
create table rooms (id int, name short);
