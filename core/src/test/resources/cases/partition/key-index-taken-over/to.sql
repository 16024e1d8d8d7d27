create table events (id bigint not null, at date not null,
    constraint events_pkey primary key (id, at) with (fillfactor = 80)) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
create table events_2025 partition of events for values from ('2025-01-01') to ('2026-01-01');
