CREATE TABLE events (
    id bigint NOT NULL,
    happened timestamp with time zone NOT NULL,
    CONSTRAINT events_pkey PRIMARY KEY (id)
);
-- data loss: all rows of audit.events
DROP TABLE audit.events;
DROP SCHEMA audit;
