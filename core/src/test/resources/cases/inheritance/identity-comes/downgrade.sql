-- data loss: all rows of part
DROP TABLE part;
-- data loss: all values of plain.id
ALTER TABLE ONLY plain DROP COLUMN id;
-- data loss: all values of node.id
ALTER TABLE node DROP COLUMN id;
CREATE TABLE leaf () INHERITS (node);
-- data loss: all values of item.id
ALTER TABLE ONLY item DROP COLUMN id;
-- data loss: all values of book.id
ALTER TABLE book DROP COLUMN id;
