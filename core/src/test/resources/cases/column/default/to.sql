create table t (id int primary key, a int default 2, b text default 'it''s', c text, d timestamptz default current_timestamp);
