ALTER TABLE goes SET LOGGED;
ALTER TABLE leaves SET LOGGED;
CREATE PUBLICATION ends;
ALTER PUBLICATION ends ADD TABLE ONLY goes;
ALTER PUBLICATION news ADD TABLE ONLY leaves;
ALTER PUBLICATION news DROP TABLE ONLY enters;
-- data loss: all rows of enters if the server crashes
ALTER TABLE enters SET UNLOGGED;
DROP PUBLICATION begins;
-- data loss: all rows of comes if the server crashes
ALTER TABLE comes SET UNLOGGED;
