insert into a (n) values ('a'), ('b');
insert into b (n) values ('a'), ('b'), ('c');
insert into c values (1, 'a', 7);
insert into c_below values (2, 'b', 8);
