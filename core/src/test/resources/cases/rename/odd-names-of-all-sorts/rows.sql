insert into "Odd.Table" values (1);
