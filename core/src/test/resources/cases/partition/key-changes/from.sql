create table logs (id int, kind text not null, at date not null, body text default 'x', unique (id, kind, at)) partition by list (kind);
create table logs_a partition of logs for values in ('a');
create table logs_b partition of logs for values in ('b') partition by range (at);
create table logs_b1 partition of logs_b for values from ('2020-01-01') to ('2021-01-01');
create table logs_rest partition of logs default;
create index on logs_rest (body);
