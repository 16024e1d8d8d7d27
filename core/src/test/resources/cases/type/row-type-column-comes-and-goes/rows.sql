insert into b_leaves values (row(1, 2), 3);
