insert into t (id, n, twice_said, year, called, cast_to, computed)
select n, n::text, repeat('x', n), 'this', repeat('y', n), n::text, n::text from generate_series(1, 20) n;
