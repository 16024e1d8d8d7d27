create table t (a int not null, b int);create table u () inherits (t);
