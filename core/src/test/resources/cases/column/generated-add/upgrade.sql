ALTER TABLE t ADD COLUMN full_name text GENERATED ALWAYS AS ((first || ' '::text) || last) STORED;
CREATE INDEX t_full ON t (full_name);
