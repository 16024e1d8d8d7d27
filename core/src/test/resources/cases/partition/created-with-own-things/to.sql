create table events (id bigint not null, at date not null, kind text default 'x') partition by range (at);
create unlogged table events_2024 partition of events (kind default 'own' not null, constraint big check (id > 0)) for values from ('2024-01-01') to ('2025-01-01') with (fillfactor = 70);
create index events_2024_kind on events_2024 (kind);
comment on column events_2024.kind is 'Kind';
comment on constraint big on events_2024 is 'Big';
