ALTER PUBLICATION p DROP TABLE ONLY t;
ALTER PUBLICATION p SET (publish = 'insert, truncate', publish_via_partition_root = false);
ALTER PUBLICATION p ADD TABLE ONLY t (a, id) WHERE ((a > 1));
