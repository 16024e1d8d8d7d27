create table events (id bigint not null, at date not null, kind text,
    constraint events_pkey primary key (id, at) with (fillfactor = 80)) partition by range (at);
comment on index events_pkey is 'By id';
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
create table events_rest partition of events default partition by range (at);
create table events_rest_a partition of events_rest default;
create index events_kind on events (kind) with (fillfactor = 65);
create table notes (id bigint, at date, foreign key (id, at) references events);
