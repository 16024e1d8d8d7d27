create table events (id bigint not null, at date not null,
    constraint events_pkey primary key (id, at) with (fillfactor = 70)) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01') partition by hash (id);
create table events_2024_0 partition of events_2024 for values with (modulus 1, remainder 0);
