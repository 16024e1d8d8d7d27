create table t (a bigint not null);
create table above () inherits (t);
create table below (id bigint primary key) inherits (above);
alter table t add foreign key (a) references below (id);
create table joins (id bigint primary key, a bigint not null);
create table other (a bigint not null);
alter table joins inherit other;
alter table other add foreign key (a) references joins (id);
