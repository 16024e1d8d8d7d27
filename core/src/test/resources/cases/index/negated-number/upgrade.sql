CREATE INDEX t_idx ON t ((a - 1), (b * '-1.5'::numeric), abs('-2'::integer)) WHERE a > '-1'::integer;
