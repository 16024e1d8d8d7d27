create table notes (id int primary key, kind int, body text);
alter table notes alter kind set (n_distinct = -0.5, n_distinct_inherited = 7);
