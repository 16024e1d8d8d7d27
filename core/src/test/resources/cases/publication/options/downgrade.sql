ALTER PUBLICATION changes SET (publish = 'insert, update, delete, truncate', publish_via_partition_root = false);
COMMENT ON PUBLICATION changes IS NULL;
