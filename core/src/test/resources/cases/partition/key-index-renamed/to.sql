create table events (id bigint not null, at date not null, kind text,
    constraint events_pkey primary key (id, at) with (fillfactor = 70),
    constraint events_key unique (at, id) with (fillfactor = 55)) partition by range (at);
comment on index events_pkey is 'By id';
create index events_kind on events (kind) with (fillfactor = 60);
create index events_at on events (at) with (fillfactor = 65);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
