-- may fail: if a row of events_2026 is out of its bounds
ALTER TABLE events ATTACH PARTITION events_2026 FOR VALUES IN (2026);
DO $whimbrel$
<<advance>>
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('events', 'reached');
    reached bigint;
BEGIN
    EXECUTE 'SELECT last_value FROM ' || counter INTO reached;
    PERFORM pg_catalog.setval(advance.counter, max(v.reached))
        FROM events_2026 v
        WHERE v.reached <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = advance.counter)
        HAVING max(v.reached) >= advance.reached;
END
$whimbrel$;
DO $whimbrel$
<<advance>>
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('events', '100%');
    reached bigint;
BEGIN
    EXECUTE 'SELECT last_value FROM ' || counter INTO reached;
    PERFORM pg_catalog.setval(advance.counter, min(v."100%"))
        FROM events_2026 v
        WHERE v."100%" >= (SELECT seqmin FROM pg_catalog.pg_sequence WHERE seqrelid = advance.counter)
        HAVING min(v."100%") <= advance.reached;
END
$whimbrel$;
