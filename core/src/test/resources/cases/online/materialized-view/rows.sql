insert into users (email, name, age) select 'u' || n || '@example.com', 'U' || n, n % 90 from generate_series(1, 50) n;
