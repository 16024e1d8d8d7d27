create foreign data wrapper w;
create server archive foreign data wrapper w;
create table events (at date, kind varchar(5), gone text, constraint c check (kind <> '')) partition by list (kind);
create foreign table old_events partition of events for values in ('old') server archive;
create table new_events partition of events for values in ('new');
create view kinds as select kind from old_events;
