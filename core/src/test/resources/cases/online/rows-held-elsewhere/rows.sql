insert into r values (1, 2, 'a');
insert into holders select id, r, array[r, null] from r;
insert into s values (1), (2);
insert into holds_s select s from s;
