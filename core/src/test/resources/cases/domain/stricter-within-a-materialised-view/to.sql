create domain short as text not null check (length(value) < 10);
create domain shorter as short;
create table rooms (id int, name shorter);
create view named as select id, name from rooms;
create materialized view copies as select r as room, array[name] as names from rooms r;
create index on copies (names);
create materialized view plain as select name from rooms;
create materialized view of_a_view as select n as room from named n;
