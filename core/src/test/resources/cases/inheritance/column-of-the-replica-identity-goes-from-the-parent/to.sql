create table parent (id integer not null);
create table child (code integer) inherits (parent);
