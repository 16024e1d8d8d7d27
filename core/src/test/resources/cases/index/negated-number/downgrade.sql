DROP INDEX t_idx;
