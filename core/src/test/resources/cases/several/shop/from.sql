create table customers (id serial primary key, name varchar(50), email text);
create table orders (id serial primary key, customer int references customers, state text not null default 'new', total numeric(8,2));
create index orders_state on orders (state);
create view open_orders as select o.id, c.name from orders o join customers c on c.id = o.customer where o.state = 'new';
