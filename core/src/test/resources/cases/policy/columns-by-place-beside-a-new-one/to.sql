create table guests (id int, who text, age int);
create table rooms (id int);
create policy p on rooms using (exists (select from guests x(a, b, c) where a = rooms.id and b <> ''));
