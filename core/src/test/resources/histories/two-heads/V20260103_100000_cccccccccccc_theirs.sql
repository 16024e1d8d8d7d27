-- Theirs
--
-- revision: cccccccccccc
-- follows: aaaaaaaaaaaa

-- upgrade

CREATE TABLE t_cccccccccccc (id bigint);

-- downgrade

DROP TABLE t_cccccccccccc;
