create table logs (id int, at timestamp not null, body text) partition by range (at);
create table logs_2020 partition of logs for values from ('2020-01-01 00:00:00') to ('2021-01-01 00:00:00');
create table logs_rest partition of logs default;
create table old (id int, at timestamp not null, body text);
