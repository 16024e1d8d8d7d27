create table parent (id int not null, code int not null);
create unique index parent_id on parent (id);
create table child () inherits (parent);
