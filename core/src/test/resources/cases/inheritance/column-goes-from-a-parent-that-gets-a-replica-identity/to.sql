create table parent (id int not null);
create unique index parent_id on parent (id);
alter table parent replica identity using index parent_id;
create table child (code int) inherits (parent);
