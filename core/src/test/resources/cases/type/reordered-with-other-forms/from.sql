create type i as (p text, q int);
create type r as (a text, b int, c timestamp, d int[], e json, f i);
create domain dr as r[];
create table t (id int, v r[], w dr);
