create table a_line (id int primary key, z_order int not null);
create table m_customer (id int primary key);
create table z_order (id int primary key, customer_id int not null references m_customer);
alter table a_line add foreign key (z_order) references z_order;
create view a_view as select * from z_order;
create view z_view as select * from a_line;
create view b_view as select a.id from a_view a join z_view z on z.z_order = a.id;
