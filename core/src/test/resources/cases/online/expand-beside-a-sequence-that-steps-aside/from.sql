create table a (id int generated always as identity (sequence name b) primary key, n text);
create table t (id int primary key, n text);
