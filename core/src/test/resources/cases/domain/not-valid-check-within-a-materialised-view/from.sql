create domain short as text;
create table rooms (id int, name short);
create materialized view copies as select r as room from rooms r;
