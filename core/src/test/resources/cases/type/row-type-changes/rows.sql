insert into r values (1, 2, 'ok', 'a b'), (2, null, null, null);
insert into a_before select r, r, array[r, null], row(r, array[r])::holder from r where x > 0;
insert into a_before values (row(4, 5, 'glad', 'x'), null, '[3:4]={"(1,2,ok,a)",NULL}', null);
insert into z_behind (id, h) values (1, default), (2, null), (3, array[row(null, array[row(1, 2, null, '"')::r])]::holder[]);
insert into twice select z_behind, 1 from z_behind;
insert into computed (id, x) values (1, 2);
