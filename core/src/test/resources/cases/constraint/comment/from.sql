create table t (id int primary key, a int constraint positive check (a > 0));
comment on constraint positive on t is 'Above zero';
