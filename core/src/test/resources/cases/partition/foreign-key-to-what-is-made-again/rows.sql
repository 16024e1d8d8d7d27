insert into events values (1, now()); insert into refs values (1);
