create sequence invoices as smallint;
