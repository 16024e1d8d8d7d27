create sequence invoices;
