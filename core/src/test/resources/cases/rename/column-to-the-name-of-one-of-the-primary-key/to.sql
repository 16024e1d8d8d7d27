create type k1 as (a0 bigint, a1 timestamp without time zone);
create table renamed_0 ();
alter table renamed_0 add column a timestamp with time zone;
alter table renamed_0 add constraint pk_t4 primary key (a) with (fillfactor = 60, deduplicate_items = off);
