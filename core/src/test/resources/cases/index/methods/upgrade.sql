CREATE INDEX t_a ON t USING brin (a) WITH (autosummarize = 'on', pages_per_range = 32);
CREATE INDEX t_b ON t USING gin (b) WITH (fastupdate = 'off');
CREATE INDEX t_c ON t USING gist (c tsvector_ops (siglen='100'));
CREATE INDEX t_d ON t USING spgist (d);
CREATE INDEX t_e ON t USING hash (e);
CREATE INDEX t_f ON t USING gist (f inet_ops);
