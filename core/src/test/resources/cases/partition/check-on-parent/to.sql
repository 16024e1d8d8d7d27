create table events (id bigint not null, at date not null, constraint positive check (id > 0), kind text default 'x') partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
