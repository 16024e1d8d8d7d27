create table joins (id bigint primary key, a bigint not null);
create table other (a bigint not null);
