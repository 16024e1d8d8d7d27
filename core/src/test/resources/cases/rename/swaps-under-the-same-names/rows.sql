insert into a values (1, 'x');
insert into b values ('2026-01-01', true);
insert into a.t (a, b) values ('a', 'a'), ('b', 'b');
