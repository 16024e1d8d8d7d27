insert into users select n, 'u' || n from generate_series(1, 50) n;
