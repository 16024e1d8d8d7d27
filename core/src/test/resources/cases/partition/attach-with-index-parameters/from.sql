create table events (id bigint not null, at date not null, kind text,
    constraint events_pkey primary key (id, at) with (fillfactor = 70)) partition by range (at);
create index events_kind on events (lower(kind)) with (fillfactor = 60);
create table events_2024 (id bigint not null, at date not null, kind text,
    constraint events_2024_pkey primary key (id, at));
create index events_2024_lower_idx on events_2024 (lower(kind)) with (deduplicate_items = off);
comment on index events_2024_lower_idx is 'By kind';
alter index events_2024_lower_idx alter column 1 set statistics 500;
