insert into p values (1);
insert into c values (2);
insert into q values (3);
