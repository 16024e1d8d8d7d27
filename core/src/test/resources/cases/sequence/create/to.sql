create sequence invoices as integer increment by 5 minvalue 10 maxvalue 1000 start with 20 cache 3 cycle;
comment on sequence invoices is 'Never reused';
create sequence plain;
create sequence countdown increment by -1 minvalue -100 maxvalue 50 start with 50;
