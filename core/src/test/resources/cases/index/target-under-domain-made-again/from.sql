CREATE TYPE colour AS ENUM ('red', 'green', 'blue');
CREATE DOMAIN size AS integer;
CREATE TABLE item (id bigint PRIMARY KEY, size size, colour colour);
CREATE INDEX item_size ON item ((size + 1));
ALTER INDEX item_size ALTER COLUMN 1 SET STATISTICS 200;
CREATE INDEX item_colour ON item ((colour IS NULL), colour);
ALTER INDEX item_colour ALTER COLUMN 1 SET STATISTICS 300;
