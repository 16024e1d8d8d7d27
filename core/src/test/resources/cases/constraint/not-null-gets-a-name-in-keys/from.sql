create table former_orders (id int primary key, no int not null generated always as identity, total int not null);
alter table former_orders rename to orders;
create table a_very_long_table_name_that_goes_on_and_on_for_ever (
    a_column_with_a_long_name_as_well int not null,
    a_column_with_a_long_name_as_well2 int not null,
    primary key (a_column_with_a_long_name_as_well2));
