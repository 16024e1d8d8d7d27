insert into orders (n) values ('a'), ('b');
insert into items (n) values ('a'), ('b');
insert into bills (n) values ('a'), ('b');
insert into views default values;
insert into keys (n) values ('a'), ('b');
insert into audit.log default values;
insert into types default values;
insert into checks default values;
