insert into held values (1, 2, 3);
insert into t (id) values (1);
insert into t select 2, held, held::text, array[held], held, held, 5, held from held;
