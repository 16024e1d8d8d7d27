create table events (id bigint not null, at date not null, kind text,
    constraint events_pkey primary key (id, at) with (fillfactor = 80)) partition by range (at);
comment on index events_pkey is 'By id';
create table events_2024 partition of events (constraint events_2024_id unique (id) with (fillfactor = 70))
    for values from ('2024-01-01') to ('2025-01-01');
comment on index events_2024_id is 'Of its own';
create table events_rest partition of events default partition by range (at);
create table events_rest_a partition of events_rest default;
create table events_2026 partition of events (constraint events_2026_id unique (id) with (fillfactor = 70))
    for values from ('2026-01-01') to ('2027-01-01');
comment on index events_2026_id is 'Of its own, too';
