create table r (id int primary key, x int, s varchar(50), gone text);
create table holders (id int primary key, c r, e r[] not null, check ((c).x > 0), check ((e[1]).s = 'a b'));
create view v as select (c).x as x, e from holders;
create table u (a int);
create table holds_u (c u[]);
create table w (a int);
create table holds_w (c w[], check ((c[1]).a = 5));
create domain positive as int check (value > 0);
