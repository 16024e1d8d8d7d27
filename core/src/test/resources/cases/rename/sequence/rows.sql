insert into bills default values;
