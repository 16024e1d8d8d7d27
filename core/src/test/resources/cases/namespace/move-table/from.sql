create table events (id bigint primary key, happened timestamptz not null);
