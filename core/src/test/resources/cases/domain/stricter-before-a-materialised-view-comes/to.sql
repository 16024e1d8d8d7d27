create domain short as text check (length(value) < 10);
create table rooms (id int, name short);
create materialized view copies as select r as room from rooms r;
