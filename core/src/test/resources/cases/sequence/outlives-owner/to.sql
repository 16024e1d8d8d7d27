create sequence s;
create table b (id int primary key default nextval('s'));
