create domain d as text default '65'::text;
create domain e as timestamp;
create table t (a numeric, b timestamp, c e, f numeric);
