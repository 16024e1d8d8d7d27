insert into orders (id, state, total) select n, 's' || n % 5, n * 7 from generate_series(1, 300) n;
