create foreign data wrapper w;
create server archive foreign data wrapper w;
create table events (at date default '2026-01-01', kind varchar(5), more integer, constraint d check (kind <> 'x'))
    partition by list (kind);
create foreign table old_events partition of events for values in ('old') server archive;
create table new_events partition of events for values in ('new');
create view kinds as select kind from old_events;
