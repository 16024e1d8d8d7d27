create table events (id bigint not null, at date not null, kind text,
    constraint events_pkey primary key (id, at) with (fillfactor = 70)) partition by range (at);
create index events_kind on events (lower(kind)) with (fillfactor = 60);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
comment on index events_2024_pkey is 'The key';
