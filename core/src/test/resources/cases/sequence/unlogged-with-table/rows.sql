insert into hits default values; insert into misses default values;
