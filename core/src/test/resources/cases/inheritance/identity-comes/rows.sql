INSERT INTO item VALUES ('one');
INSERT INTO book VALUES ('two');
INSERT INTO node VALUES ('three');
