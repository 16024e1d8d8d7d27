create domain d2 as text default '81'::text constraint c1 check (value is not null);
create table t4 (b d2[]);
