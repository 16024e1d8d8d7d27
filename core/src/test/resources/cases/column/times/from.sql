create table t (id int primary key, a timestamp, b timestamptz(3), c timestamp, d date, e time(3), f interval);
