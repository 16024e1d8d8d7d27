create table events (id numeric not null, at date not null, kind text default 'x') partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
create index events_id on events (id);create view v as select id from events_2024;
