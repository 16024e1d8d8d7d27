-- What PostgreSQL 18 brought.
CREATE TABLE newer_18 (
    id int,
    a int,
    twice int GENERATED ALWAYS AS (a * 2) VIRTUAL,
    during daterange,
    CONSTRAINT newer_18_pkey PRIMARY KEY (id, during WITHOUT OVERLAPS),
    b int CONSTRAINT b_there NOT NULL NO INHERIT,
    CONSTRAINT newer_18_check CHECK (a > 0) NOT ENFORCED
);
CREATE TABLE newer_18_part (
    id int,
    during daterange,
    FOREIGN KEY (id, PERIOD during) REFERENCES newer_18 (id, PERIOD during),
    CONSTRAINT newer_18_lax FOREIGN KEY (id, PERIOD during) REFERENCES newer_18 (id, PERIOD during) NOT ENFORCED
);
ALTER TABLE newer_18_part ADD CONSTRAINT id_there NOT NULL id NOT VALID;
