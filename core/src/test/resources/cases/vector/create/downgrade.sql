-- data loss: all rows of documents
DROP TABLE documents;
DROP EXTENSION vector;
