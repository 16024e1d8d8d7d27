create table t (id bigint generated always as identity (increment by 50 start with 100 minvalue 100 cache 5) primary key);
