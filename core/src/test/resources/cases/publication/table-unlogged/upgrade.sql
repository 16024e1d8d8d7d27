ALTER TABLE comes SET LOGGED;
ALTER TABLE enters SET LOGGED;
CREATE PUBLICATION begins;
ALTER PUBLICATION begins ADD TABLE ONLY comes;
ALTER PUBLICATION news ADD TABLE ONLY enters;
ALTER PUBLICATION news DROP TABLE ONLY leaves;
-- data loss: all rows of leaves if the server crashes
ALTER TABLE leaves SET UNLOGGED;
DROP PUBLICATION ends;
-- data loss: all rows of goes if the server crashes
ALTER TABLE goes SET UNLOGGED;
