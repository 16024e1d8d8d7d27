CREATE SCHEMA audit;
CREATE TABLE audit.events (
    id integer NOT NULL,
    CONSTRAINT events_pkey PRIMARY KEY (id)
);
ALTER PUBLICATION changes ADD TABLES IN SCHEMA audit;
