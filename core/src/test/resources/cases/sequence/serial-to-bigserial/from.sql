create table t (id serial primary key, name text);
create table child (t_id int references t);
