create sequence invoices;
create table t (id bigint primary key default nextval('invoices'));
