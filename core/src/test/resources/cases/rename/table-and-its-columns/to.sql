create schema shop;
create table shop.purchases (id serial primary key, total numeric not null, customer varchar(80) not null default '');
create view shop.large as select id, total from shop.purchases where total > 100;
create index purchases_total_idx on shop.purchases (total);
