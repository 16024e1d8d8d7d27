create table logs (id bigint, at date not null) partition by range (at);
create table logs_1 partition of logs for values from ('2026-01-01') to ('2026-02-01');
create index on logs (at);
