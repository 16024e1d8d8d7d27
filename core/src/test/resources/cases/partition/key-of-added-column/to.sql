create table users (id int primary key);
create table orders (id bigserial, user_id int references users, state varchar(10) not null, region text not null, at date default '2020-01-01', primary key (id, region)) partition by list (region);
create table orders_eu partition of orders for values in ('eu');
create table orders_rest partition of orders default;
create index on orders (user_id);
create table items (id int primary key, order_id int not null);
create view open as select id from orders where state = 'open';
