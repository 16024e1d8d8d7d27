create schema sales;
create function note() returns trigger language plpgsql as 'begin return new; end';
create table sales.orders (id serial primary key, sum numeric check (sum > 0), number integer generated always as identity,
    parent integer references sales.orders);
comment on table sales.orders is 'What is bought';
create index orders_sum on sales.orders (sum);
create trigger noted before insert on sales.orders for each row execute function note();
create policy own on sales.orders using (sum < 100);
create statistics sales.orders_stats on sum, parent from sales.orders;
create table items (order_id integer references sales.orders);
create view totals as select sum from sales.orders;
create function count_orders() returns bigint begin atomic select count(*) from sales.orders; end;
create publication news for table sales.orders;
