create table events (id bigint not null, at date not null, kind text default 'x') partition by range (at);
create table events_2024 partition of events default;
