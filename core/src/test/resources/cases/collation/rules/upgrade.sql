CREATE COLLATION turned (provider = icu, locale = 'und', rules = '&a < g');
CREATE TABLE words (
    w text COLLATE turned
);
