create table p (id int primary key) partition by range (id);
create table p1 partition of p for values from (0) to (10);
create table r (id int, p int references p) partition by range (id);
create table r1 partition of r for values from (0) to (10);
