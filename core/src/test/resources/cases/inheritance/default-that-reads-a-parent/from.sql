create table t4 ();
create table h2 () inherits (t4);
create function f4() returns bigint language sql stable begin atomic select count(*) from t4; end;
