insert into one (n) values ('a'), ('b');
insert into two (n) values ('a'), ('b');
insert into three (n) values ('a'), ('b');
