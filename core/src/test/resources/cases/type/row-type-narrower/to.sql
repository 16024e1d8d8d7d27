create table r (id int primary key, x varchar(5), n numeric(8,2));
create table a_before (c r);
create table z_behind (c r[]);
