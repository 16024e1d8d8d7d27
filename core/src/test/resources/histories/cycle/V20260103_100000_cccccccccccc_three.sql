-- Three
--
-- revision: cccccccccccc
-- follows: bbbbbbbbbbbb

-- upgrade

CREATE TABLE t_cccccccccccc (id bigint);

-- downgrade

DROP TABLE t_cccccccccccc;
