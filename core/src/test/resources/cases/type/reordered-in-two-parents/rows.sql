insert into p1 values (row(1, 2), '{"(1,2)"}', 'ok', 1);
insert into c values (row(1, 2), '{"(1,2)"}', 'ok', 1, 3);
insert into d values (row(1, 2), '{"(1,2)"}', 'ok', 1, 3, 4);
