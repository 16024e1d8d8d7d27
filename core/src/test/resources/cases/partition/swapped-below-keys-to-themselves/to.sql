create table a (id bigint not null, k bigint, primary key (id)) partition by range (id);
create table b1 partition of a for values from (0) to (10);
create table b (id bigint primary key, k bigint) partition by range (id);
create table a1 partition of b for values from (0) to (10) partition by list (id);
create table a1x partition of a1 for values in (1);
alter table a add foreign key (k) references a;
alter table b add foreign key (k) references a;
alter table b add foreign key (k) references b;
