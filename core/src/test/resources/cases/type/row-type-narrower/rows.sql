insert into r values (1, 'abcde', 1.50);
insert into a_before select r from r;
insert into z_behind select array[r] from r;
