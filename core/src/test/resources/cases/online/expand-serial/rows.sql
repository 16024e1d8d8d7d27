insert into audit.events (kind) select 'k' from generate_series(1, 40);
