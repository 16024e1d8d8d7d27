-- data loss: all rows of stays
DROP TABLE stays;
DROP TYPE words;
DROP TYPE span;
DROP TYPE audit."Float Range";
DROP SCHEMA audit;
