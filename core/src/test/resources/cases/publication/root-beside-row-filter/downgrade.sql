ALTER PUBLICATION columns DROP TABLE ONLY p1;
ALTER PUBLICATION columns SET (publish_via_partition_root = true);
ALTER PUBLICATION columns ADD TABLE ONLY p (id);
ALTER PUBLICATION pub DROP TABLE ONLY p;
ALTER PUBLICATION pub SET (publish_via_partition_root = false);
ALTER PUBLICATION pub ADD TABLE ONLY p;
