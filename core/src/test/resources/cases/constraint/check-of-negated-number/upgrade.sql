-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT t_check CHECK (a > '-1'::integer AND b >= '-1.5'::numeric AND b <= (a - 1)::numeric);
