create extension btree_gist;
create table room (id int, during tstzrange, exclude using gist (id with =, during with &&) where (id > 0));
create domain short as varchar(20) check (length(value) < 15);
create domain shorter as short not null default 'y' check (value <> ' ');
create table d (a shorter, b shorter[], c short);
create table p1 (x bigint not null, y varchar default 'a');
create table p2 (x bigint not null, z shorter);
create table c (w int, y varchar default 'b') inherits (p1, p2);
create view dv as select a::text || c as ac, b[1] as b1 from d;
