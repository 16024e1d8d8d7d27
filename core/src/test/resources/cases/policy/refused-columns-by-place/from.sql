create table guests (id int, who text);
create table rooms (id int);
create policy p on rooms using (exists (select from guests x(a, b) where a = rooms.id and b <> ''));
