create table logs (id bigint not null, day date not null, primary key (id, day)) partition by range (day);
create table logs_1 partition of logs for values from ('2026-01-01') to ('2026-02-01');
create index logs_day_idx on logs (day);
