insert into users select 'u' || n from generate_series(1, 50) n;
