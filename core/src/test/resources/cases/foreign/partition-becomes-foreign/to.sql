create foreign data wrapper w;
create server archive foreign data wrapper w;
create function note() returns trigger language plpgsql as 'begin return new; end';
create table events (at date not null, kind text, size integer) partition by range (at);
create index events_kind on events (kind);
create trigger noted after insert on events for each row execute function note();
create foreign table events_2020 partition of events (kind default 'old', constraint small check (size < 9))
    for values from ('2020-01-01') to ('2021-01-01') server archive;
alter table events_2020 disable trigger noted;
create table events_rest partition of events default;
create view kinds as select kind from events_2020;
