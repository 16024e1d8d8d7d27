insert into t (id, s, d, b, ss) values (1, 's', 3, '(1,2,s)', '{s,l}'), (2, 'l', 4, '(3,4,l)', null);
