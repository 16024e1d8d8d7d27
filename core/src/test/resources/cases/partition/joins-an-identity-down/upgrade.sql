-- may fail: if a row of 100% old is out of its bounds
ALTER TABLE events ATTACH PARTITION "100% old" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
DO $whimbrel$
<<advance>>
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('events', 'id');
    reached bigint;
BEGIN
    EXECUTE 'SELECT last_value FROM ' || counter INTO reached;
    PERFORM pg_catalog.setval(advance.counter, min(v.id))
        FROM "100% old" v
        WHERE v.id >= (SELECT seqmin FROM pg_catalog.pg_sequence WHERE seqrelid = advance.counter)
        HAVING min(v.id) <= advance.reached;
END
$whimbrel$;
