insert into a (n) values ('a'), ('b');
insert into c (n) values ('a'), ('b');
insert into d (n) values ('a'), ('b');
insert into gone (n) values ('a'), ('b');
select nextval('s');
