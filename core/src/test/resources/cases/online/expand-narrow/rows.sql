insert into orders select n, 'n' || n, n / 100.0 from generate_series(1, 60) n;
