create type k1 as (a0 bigint);
create table t4 ();
alter table t4 add column "Odd one" timestamp with time zone;
alter table t4 add column a k1 default ROW(76)::k1 not null;
alter table t4 add constraint pk_t4 primary key (a) with (fillfactor = 60, deduplicate_items = off);
