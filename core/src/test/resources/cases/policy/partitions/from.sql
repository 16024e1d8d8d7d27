create table logs (id integer, at date) partition by range (at);
create table logs_1 partition of logs for values from ('2020-01-01') to ('2021-01-01');
create table logs_2 partition of logs for values from ('2021-01-01') to ('2022-01-01');
create policy seen on logs using (id > 0);
create policy seen on logs_1 using (id > 1);
create policy seen on logs_2 using (id > 2);
