insert into small select n, 'ok' from generate_series(1, 10) n;
insert into large select n, array['ok', 'sad']::mood[], case n % 2 when 0 then 'happy' else 'sad' end::mood from generate_series(1, 60) n;
