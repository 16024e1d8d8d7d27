create table parent (id integer not null, code integer not null);
create unique index parent_code on parent (code);
alter table parent replica identity using index parent_code;
create table child () inherits (parent);
