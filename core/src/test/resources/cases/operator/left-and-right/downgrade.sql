CREATE OPERATOR public.|+| (
    FUNCTION = plus,
    LEFTARG = integer,
    RIGHTARG = integer
);
DROP OPERATOR |+| (NONE, integer);
