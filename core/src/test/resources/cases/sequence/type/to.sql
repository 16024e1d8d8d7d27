create sequence invoices as bigint;
