create type order_state as enum ('new', 'paid', 'sent');
create table customers (id bigserial primary key, name varchar(100) not null, email text unique);
create table orders (id bigserial primary key, customer bigint not null references customers on delete cascade, state order_state not null default 'new', total numeric(12,2), note text);
create index orders_state on orders (state) where state <> 'sent';
create view open_orders as select o.id, c.name, o.total from orders o join customers c on c.id = o.customer where o.state = 'new';
create table lines (order_id bigint references orders, n int, primary key (order_id, n));
