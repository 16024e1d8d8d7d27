-- Mine
--
-- revision: bbbbbbbbbbbb
-- follows: aaaaaaaaaaaa

-- upgrade

CREATE TABLE t_bbbbbbbbbbbb (id bigint);

-- downgrade

DROP TABLE t_bbbbbbbbbbbb;
