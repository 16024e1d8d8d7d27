create table t (id int, a text, b text);
create statistics s (mcv) on a, b from t;
alter statistics s set statistics 50;
