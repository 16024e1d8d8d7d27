create table t (a text, b text, c bytea, d varchar(9));alter table t alter b set storage main;alter table t alter d set storage external;
