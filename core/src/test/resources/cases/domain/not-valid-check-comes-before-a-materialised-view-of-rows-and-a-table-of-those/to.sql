create table other (id int);
create domain short as text;
create table rooms (id int, name short);
create materialized view copies as select r as room from rooms r;
create table logs (copy copies, name short);
alter domain short add constraint brief check (length(value) < 10) not valid;
