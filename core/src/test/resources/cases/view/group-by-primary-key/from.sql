create table t (id int, name text, constraint t_pkey primary key (id));
create table c (t_id int);
create view v as select t.id, t.name, count(c.*) as n from t left join c on c.t_id = t.id group by t.id;
