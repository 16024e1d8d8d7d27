create type e1 as enum ('b');
create table t3 (other_id bigint default 71, d e1 constraint refuses not null);
