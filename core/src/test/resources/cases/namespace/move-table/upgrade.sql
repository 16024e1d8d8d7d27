CREATE SCHEMA audit;
CREATE TABLE audit.events (
    id bigint NOT NULL,
    happened timestamp with time zone NOT NULL,
    CONSTRAINT events_pkey PRIMARY KEY (id)
);
-- data loss: all rows of events
DROP TABLE events;
