create table r (a int, b text);
create type c as (b json, a int);
create table t (v r);
