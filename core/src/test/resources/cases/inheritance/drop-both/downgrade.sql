CREATE TABLE places (
    name text NOT NULL,
    altitude integer,
    CONSTRAINT high CHECK (altitude > 0)
);
CREATE TABLE capitals (
    mayor text DEFAULT 'nobody'::text
) INHERITS (places);
-- data loss: all rows of other
DROP TABLE other;
