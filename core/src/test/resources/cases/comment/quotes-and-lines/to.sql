create table t (id int primary key);
comment on table t is 'Two
lines, a "quote" and a $$';
