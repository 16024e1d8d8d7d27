create table t (a int, b int, c int, unique (a, b), constraint later unique (c) deferrable initially deferred);
comment on constraint later on t is 'At commit';
