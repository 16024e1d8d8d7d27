create table users (id int primary key);
create table orders (id serial primary key, user_id int not null references users, state text not null, unused int);
create index on orders (user_id);
create table items (id int primary key, order_id int not null references orders);
create view open as select id from orders where state = 'open';
