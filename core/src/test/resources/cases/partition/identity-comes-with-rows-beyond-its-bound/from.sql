create table m (k int, b bigint not null);
