create table p (a int not null);
create table c () inherits (p);
alter table c add primary key (a);
