create table logs (id int, at date not null, body text, size int generated always as (length(body)) stored) partition by range (at);
create table logs_2020 partition of logs for values from ('2020-01-01') to ('2020-07-01');
create table logs_2020b partition of logs for values from ('2020-07-01') to ('2021-01-01');
create table logs_rest (id int, at date not null, body text);
create table old partition of logs for values from (minvalue) to ('2020-01-01');
create index on logs (body);
