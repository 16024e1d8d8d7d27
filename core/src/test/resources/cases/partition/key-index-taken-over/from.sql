create table events (id bigint not null, at date not null) partition by range (at);
create table events_2024 partition of events (constraint events_2024_key primary key (id, at) with (fillfactor = 60))
    for values from ('2024-01-01') to ('2025-01-01');
comment on index events_2024_key is 'Of its own';
create table events_2025 partition of events for values from ('2025-01-01') to ('2026-01-01');
