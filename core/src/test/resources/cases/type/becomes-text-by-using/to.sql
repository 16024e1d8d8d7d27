create type n as (a int);
create type span as range (subtype = n);
create table t (id int primary key, d text collate "C");
