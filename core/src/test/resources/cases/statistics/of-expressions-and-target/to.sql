create table t (id int, a text, b text);
create statistics s (mcv) on lower(a), b from t;
alter statistics s set statistics 500;
