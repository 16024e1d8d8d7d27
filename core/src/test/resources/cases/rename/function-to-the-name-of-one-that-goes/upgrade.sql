ALTER ROUTINE new(integer) RENAME TO new_former;
ALTER ROUTINE old(integer) RENAME TO new;
ALTER ROUTINE left_one() RENAME TO left_one_former;
ALTER ROUTINE right_one() RENAME TO left_one;
ALTER ROUTINE left_one_former() RENAME TO right_one;
ALTER TABLE t DROP CONSTRAINT t_n_check;
DROP FUNCTION new_former(integer);
