ALTER SEQUENCE ticket_numbers OWNED BY NONE;
-- data loss: all values of tickets.seen
ALTER TABLE tickets DROP COLUMN seen;
ALTER TABLE tickets ADD COLUMN seen boolean GENERATED ALWAYS AS (id > 0) STORED;
ALTER SEQUENCE ticket_numbers OWNED BY tickets.seen;
