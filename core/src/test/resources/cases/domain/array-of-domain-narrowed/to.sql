create domain code as varchar(5);
create table t (id int primary key, codes code[] default '{a}');
