create table t4 ();
