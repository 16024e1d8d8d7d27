CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE DOMAIN known_mood AS mood NOT NULL;
CREATE DOMAIN short_text AS character varying(10);
CREATE DOMAIN short_name AS short_text
    CONSTRAINT short_name_check CHECK (VALUE::text <> ''::text);
CREATE TABLE people (
    mood known_mood,
    name short_name
);
