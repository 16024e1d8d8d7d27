create table t (id int primary key, a timestamptz, b timestamptz, c date, d timestamp, e time, f interval(2));
