insert into p1 values (1, 'x'); insert into k values (2, 'y', 3, 4); insert into kk values (5, 'z', 6, 7, 8);
