create table a (id int not null, n int) partition by range (id);
create table b (id int not null, n int) partition by range (id);
create table p partition of b for values from (0) to (10);
create index a_n on a (n);
create index b_n on b (n);
create index p_n on p (n);
