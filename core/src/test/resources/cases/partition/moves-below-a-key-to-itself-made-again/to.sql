create table a (id bigint not null, k bigint, primary key (id)) partition by range (id);
create table a2 partition of a for values from (0) to (10) partition by list (id);
create table a1y partition of a2 default;
alter table a add foreign key (k) references a;
