create table t (id int primary key, a varchar(255) default 'x'::varchar, b timestamptz default now(), check (a in ('x', 'y')));
create view v as select * from t;
