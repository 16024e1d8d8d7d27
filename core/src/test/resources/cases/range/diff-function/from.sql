create type span as range (subtype = numeric);
create table stays (during span);
