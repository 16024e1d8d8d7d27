create table a (id int not null, k int, primary key (id)) partition by range (id);
create table a1 partition of a for values from (0) to (10) partition by list (id);
create table a1y partition of a1 default;
alter table a add foreign key (k) references a;
