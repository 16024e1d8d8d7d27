create domain d as timestamp;
create domain e as text;
create table t (a d, b e, c text, f e);
