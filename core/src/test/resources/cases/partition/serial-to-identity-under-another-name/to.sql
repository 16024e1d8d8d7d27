create table q (id integer generated always as identity, k integer) partition by list (k); create table p1 partition of q for values in (1);
