insert into t4 default values; insert into t4 default values;
