create table events (id bigint not null, at date not null, kind text,
    constraint pk primary key (id, at) with (fillfactor = 70),
    constraint uk unique (at, id) with (fillfactor = 50)) partition by range (at);
comment on index pk is 'By number';
create index by_kind on events (kind) with (fillfactor = 60);
create index by_at on events (at) with (fillfactor = 55);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
