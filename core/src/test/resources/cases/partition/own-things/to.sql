create table events (id bigint not null, at date not null, kind text default 'x') partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
create index events_2024_kind on events_2024 (kind);
alter table events_2024 add constraint big check (id > 0), add constraint once unique (id);
alter table events_2024 set (fillfactor = 70);
comment on column events_2024.kind is 'Kind';
