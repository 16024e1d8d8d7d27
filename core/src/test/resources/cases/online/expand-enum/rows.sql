insert into small select n, 'ok', '{bored}' from generate_series(1, 10) n;
insert into large select n, array['ok', 'bored']::mood[], case n % 2 when 0 then 'happy' else 'bored' end::mood from generate_series(1, 60) n;
