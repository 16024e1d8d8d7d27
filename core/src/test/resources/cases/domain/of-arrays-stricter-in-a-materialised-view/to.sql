create domain tags as text[] check (cardinality(value) < 5);
create table rooms (id int, tags tags);
create materialized view plain as select tags from rooms;
