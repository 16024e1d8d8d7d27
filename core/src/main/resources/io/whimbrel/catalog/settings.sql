-- What decides how PostgreSQL prints types, names, expressions and definitions: one way for every session.
-- pg_temp comes last, so that a temporary table hides no table of public.
-- The queries join their catalogs in a good order as they are written: to look for a better one takes the planner as
-- long as the rest of a reading.
SET LOCAL search_path = public, pg_temp;
SET LOCAL quote_all_identifiers = off;
SET LOCAL standard_conforming_strings = on;
SET LOCAL backslash_quote = safe_encoding;
SET LOCAL datestyle = 'ISO, YMD';
SET LOCAL intervalstyle = postgres;
SET LOCAL timezone = 'UTC';
SET LOCAL extra_float_digits = 1;
SET LOCAL bytea_output = hex;
SET LOCAL xmloption = content;
SET LOCAL join_collapse_limit = 1;
SET LOCAL jit = off
