ALTER PUBLICATION changes SET (publish = 'insert', publish_via_partition_root = true);
COMMENT ON PUBLICATION changes IS 'Only what is new';
