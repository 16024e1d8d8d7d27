insert into a (n) values ('a'), ('b');insert into b (m) values ('c');
