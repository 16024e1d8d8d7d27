create domain code as varchar(10) not null;
create table t (id int primary key, codes code[] default '{a}');
