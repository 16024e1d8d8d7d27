create type i as (q int, p text);
create type r as (b int, a jsonb, d text, c text, f i, e text);
create domain dr as r[];
create table t (id int, v r[], w dr);
