create sequence numbers start 100;
create table bills (no bigint default nextval('numbers') primary key);
