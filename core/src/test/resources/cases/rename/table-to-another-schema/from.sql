create schema sales;
create function note() returns trigger language plpgsql as 'begin return new; end';
create table orders (id serial primary key, sum numeric check (sum > 0), number integer generated always as identity,
    parent integer references orders);
comment on table orders is 'What is bought';
create index orders_sum on orders (sum);
create trigger noted before insert on orders for each row execute function note();
create policy own on orders using (sum < 100);
create statistics orders_stats on sum, parent from orders;
create table items (order_id integer references orders);
create view totals as select sum from orders;
create function count_orders() returns bigint begin atomic select count(*) from orders; end;
create publication news for table orders;
