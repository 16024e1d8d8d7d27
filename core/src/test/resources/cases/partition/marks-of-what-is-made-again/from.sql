create table a (id int not null, at date not null, note text, unique (id, at)) partition by range (at);
create table a1 partition of a for values from ('2020-01-01') to ('2021-01-01') partition by hash (id);
create table a1x partition of a1 for values with (modulus 2, remainder 0);
create table a1y partition of a1 for values with (modulus 2, remainder 1);
alter table a replica identity using index a_id_at_key;
alter table a1x replica identity using index a1x_id_at_key;
alter table a1y replica identity full;
alter table a1x cluster on a1x_id_at_key;
