create table t (id int, region text, at date) partition by list (region);
create table t_eu partition of t for values in ('eu') partition by range (at);
create table t_eu_old partition of t_eu for values from (minvalue) to ('2020-01-01');
create table t_eu_rest partition of t_eu default;
create table t_rest partition of t default;
create index t_at on t (at);
