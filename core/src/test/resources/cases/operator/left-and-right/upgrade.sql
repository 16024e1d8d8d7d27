CREATE OPERATOR public.|+| (
    FUNCTION = up,
    RIGHTARG = integer
);
COMMENT ON OPERATOR |+| (NONE, integer) IS 'one more';
DROP OPERATOR |+| (integer, integer);
