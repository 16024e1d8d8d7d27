create table logs (id int not null, at date not null, primary key (id, at)) partition by range (at);
create table logs_old partition of logs for values from (minvalue) to ('2020-01-01');
create table logs_rest partition of logs default partition by hash (id);
create table logs_rest_a partition of logs_rest for values with (modulus 2, remainder 0);
create table logs_rest_b partition of logs_rest for values with (modulus 2, remainder 1);
create table log_notes (log_id int, log_at date, foreign key (log_id, log_at) references logs);
