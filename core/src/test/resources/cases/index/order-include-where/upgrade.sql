CREATE INDEX t_ab ON t (a DESC, b NULLS FIRST, c DESC NULLS LAST) INCLUDE (id) WHERE a > 0 AND b IS NOT NULL;
COMMENT ON INDEX t_ab IS 'It''s for lists';
-- may fail: if rows of t have equal keys
CREATE UNIQUE INDEX t_b ON t (lower(b), (a + 1)) WITH (fillfactor = 70);
CREATE INDEX t_pattern ON t (b text_pattern_ops, c COLLATE "C" varchar_pattern_ops DESC);
