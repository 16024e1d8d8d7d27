DROP INDEX people_plain;
DROP FUNCTION plain(text);
DROP EXTENSION unaccent;
