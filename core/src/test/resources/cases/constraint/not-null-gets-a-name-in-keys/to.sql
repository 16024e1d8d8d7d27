create table orders (
    id int constraint named_id not null,
    no int constraint named_no not null generated always as identity,
    total int constraint named_total not null,
    constraint former_orders_pkey primary key (id));
create table a_very_long_table_name_that_goes_on_and_on_for_ever (
    a_column_with_a_long_name_as_well int constraint named_one not null,
    a_column_with_a_long_name_as_well2 int constraint named_two not null,
    primary key (a_column_with_a_long_name_as_well2));
