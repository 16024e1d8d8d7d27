ALTER TABLE m RENAME COLUMN at TO day;
ALTER TABLE m RENAME COLUMN v TO val;
ALTER TABLE base RENAME COLUMN a TO aa;
ALTER TYPE addr RENAME ATTRIBUTE street TO road;
ALTER TABLE m RENAME TO measures;
ALTER TABLE m_2020 RENAME TO measures_2020;
ALTER TABLE base RENAME TO root;
ALTER TYPE addr RENAME TO address;
ALTER TYPE pos RENAME TO positive;
ALTER TABLE measures RENAME CONSTRAINT m_pkey TO measures_pkey;
ALTER TABLE root RENAME CONSTRAINT base_b_check TO root_b_check;
ALTER INDEX m_v_idx RENAME TO measures_val_idx;
ALTER INDEX m_2021_v_idx RENAME TO m_2021_val_idx;
ALTER TABLE measures_2020 RENAME CONSTRAINT m_2020_pkey TO measures_2020_pkey;
ALTER INDEX m_2020_v_idx RENAME TO measures_2020_val_idx;
ALTER TABLE measures ALTER COLUMN val TYPE bigint;
ALTER TABLE q ALTER COLUMN y TYPE bigint[];
ALTER TABLE root ALTER COLUMN aa TYPE bigint;
DROP VIEW pv;
ALTER TABLE q ALTER COLUMN x TYPE bigint;
ALTER TABLE p DROP CONSTRAINT p_home_check;
ALTER TABLE p ALTER COLUMN home TYPE text;
DROP DOMAIN positive;
CREATE DOMAIN positive AS bigint
    CONSTRAINT positive_check CHECK (VALUE > 0);
-- may fail: if a value of q.x doesn't fit positive
ALTER TABLE q ALTER COLUMN x TYPE positive;
-- may fail: if a value of q.y doesn't fit positive
ALTER TABLE q ALTER COLUMN y TYPE positive[];
DROP TYPE address;
CREATE TYPE address AS (
    road text,
    no bigint
);
-- may fail: if a value of p.home doesn't fit address
ALTER TABLE p ALTER COLUMN home TYPE address USING home::address;
-- may fail: if a row of p doesn't fit
ALTER TABLE p ADD CONSTRAINT p_home_check CHECK ((home).no > 0);
CREATE VIEW pv AS
SELECT (p.home).road AS road,
    q.x
   FROM p,
    q;
