create table logs (id bigint, day date not null) partition by range (day);
create table logs_1 partition of logs for values from ('2026-01-01') to ('2026-02-01');
create index on logs (day);
