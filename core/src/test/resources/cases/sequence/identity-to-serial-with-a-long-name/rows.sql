insert into a_table_with_quite_a_long_name_that_goes_on_and_on (n) values ('a');
