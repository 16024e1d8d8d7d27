-- One
--
-- revision: aaaaaaaaaaaa
-- follows: base

-- upgrade

CREATE TABLE t_aaaaaaaaaaaa (id bigint);

-- downgrade

DROP TABLE t_aaaaaaaaaaaa;
