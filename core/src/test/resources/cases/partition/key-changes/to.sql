create table logs (id int, kind text not null, at date not null, body text default 'x', unique (at, kind, id)) partition by range (at);
create table logs_a partition of logs for values from ('2020-01-01') to ('2021-01-01') partition by list (kind);
create table logs_aa partition of logs_a for values in ('a', 'b');
create table logs_b partition of logs for values from ('2021-01-01') to ('2022-01-01');
create table logs_rest (id int, kind text not null, at date not null, body text default 'x');
