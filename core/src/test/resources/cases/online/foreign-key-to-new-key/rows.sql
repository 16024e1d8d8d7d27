insert into users select n, 'u' || n from generate_series(1, 50) n;
insert into orders select n, 1 + n % 50, n from generate_series(1, 200) n;
