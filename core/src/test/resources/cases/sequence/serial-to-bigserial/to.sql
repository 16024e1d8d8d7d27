create table t (id bigserial primary key, name text);
create table child (t_id bigint references t);
