insert into users select 'a', n, n from generate_series(1, 5) n;
