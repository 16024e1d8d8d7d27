insert into s."T" ("The Kind", d, p, "order") values ('a', 'a', ('a', 1), 'x'), ('b', 'b', null, 'y'), ('c', 'a', ('b', 2), 'z');
insert into other values (1, 'c', 'a'), (2, 'b', 'b');
