create table guests (age int, who text, id int);
create table rooms (id int, no int);
create policy p on rooms using (no > 2) with check (exists (select from guests x(a, b, c) where a = rooms.id and c > 0));
