create table events (id bigint not null, at date not null,
    constraint events_pkey primary key (id, at) with (fillfactor = 70)) partition by range (at);
create table events_2024 (id bigint not null, at date not null,
    constraint events_2024_pkey primary key (id, at) with (fillfactor = 90));
create table events_2025 (id bigint not null, at date not null,
    constraint events_2025_pkey primary key (id, at) with (fillfactor = 70));
