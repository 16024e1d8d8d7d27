create foreign data wrapper w;
create server archive foreign data wrapper w;
create table events (at date not null, kind text default 'x', note text) partition by range (at);
create index events_kind on events (kind);
create table events_rest partition of events default;
create foreign table events_2020 partition of events (kind default 'old' not null, constraint short check (length(note) < 9))
    for values from ('2020-01-01') to ('2021-01-01') server archive options (name 'events_2020');
alter foreign table events_2020 alter column note options (add column_name 'remark');
comment on foreign table events_2020 is 'Long ago';
comment on constraint short on events_2020 is 'Cut';
create foreign table events_2019 partition of events for values from ('2019-01-01') to ('2020-01-01') server archive;
