create type span as range (subtype = int, multirange_type_name = spans);
create table t (id int primary key, one span, many spans default '{[1,2)}');
