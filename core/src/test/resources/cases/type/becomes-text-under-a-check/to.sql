create type n as (a int);
create type span as range (subtype = n);
create table t (id int primary key, d text);
alter table t add constraint a_check check (d <> 'x');
