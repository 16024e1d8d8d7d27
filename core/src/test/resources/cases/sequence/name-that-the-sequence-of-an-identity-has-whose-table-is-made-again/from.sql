create table orders (id integer generated always as identity (sequence name numbers), n integer);
create table items (id integer generated always as identity (sequence name steps), n integer generated always as (1) stored) partition by range (id);
create table items_1 partition of items for values from (0) to (10);
