DROP AGGREGATE place("any");
DROP AGGREGATE middle(double precision, anyelement);
