create table t (d text generated always as ('x') stored constraint t_d_not_null1 not null, k int);
