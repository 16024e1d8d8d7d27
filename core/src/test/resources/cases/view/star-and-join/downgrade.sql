DROP VIEW ab;
DROP VIEW "Odd View";
