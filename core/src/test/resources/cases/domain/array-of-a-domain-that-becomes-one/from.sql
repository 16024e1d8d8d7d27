create domain d2 as integer[] not null;
create table t4 (b d2[]);
