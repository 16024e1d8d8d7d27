insert into places (name, size) values ('A', 1);
insert into capitals (name, size) values ('B', 2);
insert into large_capitals (name, size) values ('C', 3);
