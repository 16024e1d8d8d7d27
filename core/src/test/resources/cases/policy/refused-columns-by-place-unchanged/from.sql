create table guests (id int, who text, age int);
create table rooms (id int, no int);
create policy p on rooms using (no > 1) with check (exists (select from guests x(a, b, c) where a = rooms.id and c > 0));
