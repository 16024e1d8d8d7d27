-- data loss: all rows of t_eu_rest
DROP TABLE t_eu_rest;
-- data loss: all rows of t_eu_old
DROP TABLE t_eu_old;
-- data loss: all rows of t_rest
DROP TABLE t_rest;
-- data loss: all rows of t_eu
DROP TABLE t_eu;
-- data loss: all rows of t
DROP TABLE t;
