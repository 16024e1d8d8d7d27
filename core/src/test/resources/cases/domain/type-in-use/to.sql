create domain amount as numeric(10,2) default 1 check (value >= 0);
create table items (id int primary key, amount amount not null);
create view amounts as select amount from items;
create index items_amount on items (amount);
