create table t (a text not null, b int not null);
create unique index j on t (b);
