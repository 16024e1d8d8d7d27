DROP FUNCTION h(integer, text);
DROP FUNCTION g(integer);
DROP FUNCTION f(integer);
