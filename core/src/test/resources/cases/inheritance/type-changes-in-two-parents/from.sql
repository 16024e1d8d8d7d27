create extension btree_gist;
create table room (id int, during tsrange, exclude using gist (id with =, during with &&));
create domain short as text check (length(value) < 10);
create domain shorter as short not null default 'x' check (value <> '');
create table d (a shorter, b shorter[], c short);
create table p1 (x int not null, y text default 'a');
create table p2 (x int not null, z shorter);
create table c (w int, y text default 'b') inherits (p1, p2);
create view dv as select a::text || c as ac, b[1] as b1 from d;
