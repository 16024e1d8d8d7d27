-- may fail: if a row of 100% old is out of its bounds
ALTER TABLE events ATTACH PARTITION "100% old" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
DO $whimbrel$
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('events', 'id');
BEGIN
    EXECUTE pg_catalog.format(
        'SELECT pg_catalog.setval(%L, min(id)) FROM "100%% old" HAVING min(id) <= (SELECT last_value FROM %s)', counter, counter);
END
$whimbrel$;
