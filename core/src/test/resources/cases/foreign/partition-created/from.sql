create foreign data wrapper w;
create server archive foreign data wrapper w;
create table events (at date not null, kind text default 'x', note text) partition by range (at);
create index events_kind on events (kind);
create table events_rest partition of events default;
