create domain tags as text[];
create table rooms (id int, tags tags);
create materialized view plain as select tags from rooms;
