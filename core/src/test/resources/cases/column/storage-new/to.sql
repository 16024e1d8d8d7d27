create table t (a text, b text, c text compression pglz);alter table t alter b set storage external;alter table t alter c set statistics 10;alter table t alter c set (n_distinct = 5);
