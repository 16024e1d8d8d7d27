create table t (id int, k bigint not null) partition by range (k);
create table t_1 partition of t for values from (1) to (10);
create function top() returns int language sql begin atomic select max(id) from t_1; end;
create table others (id int default top(), note text);
create view reads_t_1 as select id from t_1;
create function top2() returns int language sql begin atomic select max(id) from reads_t_1; end;
create table more (id int check (id > top2()), n int);
create index on more (n);
