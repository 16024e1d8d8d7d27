CREATE SCHEMA audit;
CREATE TABLE audit.made (
    id bigint NOT NULL,
    CONSTRAINT made_pkey PRIMARY KEY (id) WITH (fillfactor = 90)
);
COMMENT ON INDEX audit.made_pkey IS 'Elsewhere';
CREATE TABLE made (
    id bigint NOT NULL,
    code text,
    CONSTRAINT made_pkey PRIMARY KEY (id) WITH (fillfactor = 50),
    CONSTRAINT made_code UNIQUE (code) INCLUDE (id) WITH (fillfactor = 40) DEFERRABLE
);
COMMENT ON CONSTRAINT made_pkey ON made IS 'The key';
COMMENT ON INDEX made_code IS 'By code';
-- may fail: if rows of old collide
ALTER TABLE old ADD CONSTRAINT old_pkey PRIMARY KEY (id) WITH (fillfactor = 70);
COMMENT ON INDEX old_pkey IS 'By number';
-- may fail: if rows of old collide
ALTER TABLE old ADD CONSTRAINT "Odd key" UNIQUE (code) WITH (deduplicate_items = 'off', fillfactor = 60) DEFERRABLE INITIALLY DEFERRED;
COMMENT ON CONSTRAINT "Odd key" ON old IS 'No two alike';
COMMENT ON INDEX "Odd key" IS 'It''s not as full';
-- may fail: if rows of old collide
ALTER TABLE old ADD CONSTRAINT old_span EXCLUDE USING gist (span WITH &&) WITH (fillfactor='80');
COMMENT ON INDEX old_span IS 'By span';
