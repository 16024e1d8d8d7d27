create table t (id int primary key);
comment on table t is 'It''s \ one';
