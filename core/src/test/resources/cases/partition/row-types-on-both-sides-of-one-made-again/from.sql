create table r (a int, b text);
create table t (id int, v r, vs r[], primary key (id));
create table u (t t);
