create function number_of() returns bigint language internal window immutable as 'window_row_number';
create view v as select n, number_of() over (order by n) as place from generate_series(1, 3) n;
