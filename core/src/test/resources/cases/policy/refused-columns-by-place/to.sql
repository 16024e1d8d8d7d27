create table guests (id int, age int, who text);
create table rooms (id int);
create policy p on rooms using (exists (select from guests x(a, c, b) where a = rooms.id and b <> ''));
