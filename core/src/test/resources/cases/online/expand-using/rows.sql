insert into users select n, 'b', n::text, timestamp '2026-01-02 03:04:05' + n * interval '1 h' from generate_series(1, 60) n;
