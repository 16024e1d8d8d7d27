create type span as range (subtype = int, multirange_type_name = span_many);
create table t (id int primary key, one span, many span_many default '{[1,2)}');
