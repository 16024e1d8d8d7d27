DROP VIEW paths;
-- data loss: all rows of nodes
DROP TABLE nodes;
