DROP INDEX t_pattern;
DROP INDEX t_b;
DROP INDEX t_ab;
