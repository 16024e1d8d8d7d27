create schema sales;
comment on schema sales is 'What is sold';
create sequence sales.purchases_seq increment by 50;
create table sales.purchases (id bigint primary key, total numeric, unique (total));
create view totals as select total from sales.purchases;
