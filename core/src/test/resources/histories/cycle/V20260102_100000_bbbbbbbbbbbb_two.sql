-- Two
--
-- revision: bbbbbbbbbbbb
-- follows: cccccccccccc

-- upgrade

CREATE TABLE t_bbbbbbbbbbbb (id bigint);

-- downgrade

DROP TABLE t_bbbbbbbbbbbb;
