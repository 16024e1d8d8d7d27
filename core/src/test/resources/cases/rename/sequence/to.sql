create sequence bill_numbers start 100;
create table bills (no bigint default nextval('bill_numbers') primary key);
