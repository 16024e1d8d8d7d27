create table a (id int not null, k int, primary key (id)) partition by range (id);
create table a1 partition of a for values from (0) to (10);
create table a2 partition of a for values from (10) to (20);
alter table a add foreign key (k) references a;
