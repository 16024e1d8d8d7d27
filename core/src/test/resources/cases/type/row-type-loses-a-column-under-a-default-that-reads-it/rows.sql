insert into held values (1, default, 2);
insert into t select 1, held, held from held;
