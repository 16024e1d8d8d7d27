create sequence invoices;
comment on sequence invoices is 'One';
