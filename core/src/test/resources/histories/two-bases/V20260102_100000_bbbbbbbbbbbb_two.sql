-- Two
--
-- revision: bbbbbbbbbbbb
-- follows: base

-- upgrade

CREATE TABLE t_bbbbbbbbbbbb (id bigint);

-- downgrade

DROP TABLE t_bbbbbbbbbbbb;
