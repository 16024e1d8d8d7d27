create table events (id bigint not null, at date not null,
    constraint events_pkey primary key (id, at) with (fillfactor = 80)) partition by range (at);
create table events_2024 (id bigint not null, at date not null,
    constraint events_2024_pkey primary key (id, at) with (fillfactor = 90)) partition by hash (id);
comment on index events_2024_pkey is 'Alone';
create table events_2024_0 partition of events_2024 for values with (modulus 1, remainder 0);
