DROP VIEW large;
