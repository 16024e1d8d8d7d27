insert into orders values (1);
insert into audit.events values (1);
