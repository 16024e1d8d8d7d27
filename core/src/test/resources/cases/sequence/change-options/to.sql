create sequence invoices increment by 50 cache 10 cycle;
create table t (id bigint primary key default nextval('invoices'));
