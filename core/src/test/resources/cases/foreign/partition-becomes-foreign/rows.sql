insert into events values ('2020-02-01', 'a', 1), ('2026-01-01', 'b', 2);
