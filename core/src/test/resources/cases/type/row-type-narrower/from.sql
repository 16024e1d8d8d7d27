create table r (id int primary key, x varchar(50), n numeric(12,4));
create table a_before (c r);
create table z_behind (c r[]);
