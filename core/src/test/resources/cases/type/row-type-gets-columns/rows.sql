insert into r values (1, 2, 'a b', 'g'), (2, null, 'a b', null);
insert into holders select id, r, array[r, null] from r;
insert into u values (1), (2);
insert into holds_u values ('{(1)}');
insert into w values (5);
insert into holds_w values ('{(5)}');
