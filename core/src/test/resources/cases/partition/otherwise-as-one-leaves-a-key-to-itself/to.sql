create table a (id int not null, k int, primary key (id)) partition by list (id);
create table a2 partition of a for values in (11);
create table a1 (id int not null, k int, primary key (id));
alter table a add foreign key (k) references a;
