CREATE TABLE others (
    id integer NOT NULL,
    CONSTRAINT others_pkey PRIMARY KEY (id)
);
-- data loss: all rows of people
DROP TABLE people;
DROP FUNCTION good(mood);
DROP TYPE mood;
