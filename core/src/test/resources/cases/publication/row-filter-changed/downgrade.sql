ALTER PUBLICATION p DROP TABLE ONLY t;
ALTER PUBLICATION p SET (publish = 'insert', publish_via_partition_root = true);
ALTER PUBLICATION p ADD TABLE ONLY t WHERE ((a > 0));
