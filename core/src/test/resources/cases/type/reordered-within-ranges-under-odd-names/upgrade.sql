CREATE FUNCTION "My App"."T 'a'_A column whose name is as long as a name of a col_printed"("My App"."Span") RETURNS text LANGUAGE sql STABLE AS $whimbrell$SELECT CASE WHEN isempty($1) THEN 'empty' WHEN $1 IS NOT NULL THEN CASE WHEN lower_inc($1) THEN '[' ELSE '(' END || CASE WHEN lower_inf($1) THEN '' ELSE '"' || replace(replace(CASE WHEN lower($1) IS DISTINCT FROM NULL THEN ROW((lower($1))."sel'ect", (lower($1))."X y", (lower($1))."$whimbrel$")::text END, '\', '\\'), '"', '""') || '"' END || ',' || CASE WHEN upper_inf($1) THEN '' ELSE '"' || replace(replace(CASE WHEN upper($1) IS DISTINCT FROM NULL THEN ROW((upper($1))."sel'ect", (upper($1))."X y", (upper($1))."$whimbrel$")::text END, '\', '\\'), '"', '""') || '"' END || CASE WHEN upper_inc($1) THEN ']' ELSE ')' END END$whimbrell$;
ALTER TABLE "My App"."T 'a'" ALTER COLUMN "A column whose name is as long as a name of a column can be AAA" TYPE text USING "My App"."T 'a'_A column whose name is as long as a name of a col_printed"("A column whose name is as long as a name of a column can be AAA");
DROP FUNCTION "My App"."T 'a'_A column whose name is as long as a name of a col_printed"("My App"."Span");
-- may fail: if a row of My App.T 'a' has array_ndims("A column whose name is as long as a name of a column can be AAB") > 1 OR EXISTS (SELECT FROM (SELECT unnest("A column whose name is as long as a name of a column can be AAB") AS element_4) AS elements WHERE array_ndims((element_4)."D") > 1)
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    LOCK TABLE "My App"."T 'a'" IN ACCESS EXCLUSIVE MODE;
    SELECT count(*) INTO misfits FROM "My App"."T 'a'"
    WHERE array_ndims("A column whose name is as long as a name of a column can be AAB") > 1 OR EXISTS (SELECT FROM (SELECT unnest("A column whose name is as long as a name of a column can be AAB") AS element_4) AS elements WHERE array_ndims((element_4)."D") > 1);
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'My App.T ''a''.A column whose name is as long as a name of a column can be AAB can''t become "My App"."Holder"[] with arrays of several dimensions in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Elements are printed one behind the other: change these rows first.';
    END IF;
END
$whimbrel$;
CREATE FUNCTION "My App"."T 'a'_A column whose name is as long as a name of a co_printed2"("My App"."Holder"[]) RETURNS text LANGUAGE sql STABLE AS $whimbrell$SELECT CASE WHEN $1 IS NOT NULL THEN CASE WHEN array_lower($1, 1) <> 1 THEN '[' || array_lower($1, 1) || ':' || array_upper($1, 1) || ']=' ELSE '' END || ARRAY(SELECT CASE WHEN ($1)[index_1] IS DISTINCT FROM NULL THEN ROW(CASE WHEN isempty((($1)[index_1])."S") THEN 'empty' WHEN (($1)[index_1])."S" IS NOT NULL THEN CASE WHEN lower_inc((($1)[index_1])."S") THEN '[' ELSE '(' END || CASE WHEN lower_inf((($1)[index_1])."S") THEN '' ELSE '"' || replace(replace(CASE WHEN lower((($1)[index_1])."S") IS DISTINCT FROM NULL THEN ROW((lower((($1)[index_1])."S"))."sel'ect", (lower((($1)[index_1])."S"))."X y", (lower((($1)[index_1])."S"))."$whimbrel$")::text END, '\', '\\'), '"', '""') || '"' END || ',' || CASE WHEN upper_inf((($1)[index_1])."S") THEN '' ELSE '"' || replace(replace(CASE WHEN upper((($1)[index_1])."S") IS DISTINCT FROM NULL THEN ROW((upper((($1)[index_1])."S"))."sel'ect", (upper((($1)[index_1])."S"))."X y", (upper((($1)[index_1])."S"))."$whimbrel$")::text END, '\', '\\'), '"', '""') || '"' END || CASE WHEN upper_inc((($1)[index_1])."S") THEN ']' ELSE ')' END END, CASE WHEN (($1)[index_1])."M" IS NOT NULL THEN '{' || coalesce((SELECT string_agg(CASE WHEN isempty(range_index_2) THEN 'empty' WHEN range_index_2 IS NOT NULL THEN CASE WHEN lower_inc(range_index_2) THEN '[' ELSE '(' END || CASE WHEN lower_inf(range_index_2) THEN '' ELSE '"' || replace(replace(CASE WHEN lower(range_index_2) IS DISTINCT FROM NULL THEN ROW((lower(range_index_2))."sel'ect", (lower(range_index_2))."X y", (lower(range_index_2))."$whimbrel$")::text END, '\', '\\'), '"', '""') || '"' END || ',' || CASE WHEN upper_inf(range_index_2) THEN '' ELSE '"' || replace(replace(CASE WHEN upper(range_index_2) IS DISTINCT FROM NULL THEN ROW((upper(range_index_2))."sel'ect", (upper(range_index_2))."X y", (upper(range_index_2))."$whimbrel$")::text END, '\', '\\'), '"', '""') || '"' END || CASE WHEN upper_inc(range_index_2) THEN ']' ELSE ')' END END, ',' ORDER BY index_2) FROM unnest((($1)[index_1])."M") WITH ORDINALITY AS ranges_index_2 (range_index_2, index_2)), '') || '}' END, CASE WHEN (($1)[index_1])."D" IS NOT NULL THEN CASE WHEN array_lower((($1)[index_1])."D", 1) <> 1 THEN '[' || array_lower((($1)[index_1])."D", 1) || ':' || array_upper((($1)[index_1])."D", 1) || ']=' ELSE '' END || ARRAY(SELECT CASE WHEN isempty(((($1)[index_1])."D")[index_3]) THEN 'empty' WHEN ((($1)[index_1])."D")[index_3] IS NOT NULL THEN CASE WHEN lower_inc(((($1)[index_1])."D")[index_3]) THEN '[' ELSE '(' END || CASE WHEN lower_inf(((($1)[index_1])."D")[index_3]) THEN '' ELSE '"' || replace(replace(CASE WHEN lower(((($1)[index_1])."D")[index_3]) IS DISTINCT FROM NULL THEN ROW((lower(((($1)[index_1])."D")[index_3]))."sel'ect", (lower(((($1)[index_1])."D")[index_3]))."X y", (lower(((($1)[index_1])."D")[index_3]))."$whimbrel$")::text END, '\', '\\'), '"', '""') || '"' END || ',' || CASE WHEN upper_inf(((($1)[index_1])."D")[index_3]) THEN '' ELSE '"' || replace(replace(CASE WHEN upper(((($1)[index_1])."D")[index_3]) IS DISTINCT FROM NULL THEN ROW((upper(((($1)[index_1])."D")[index_3]))."sel'ect", (upper(((($1)[index_1])."D")[index_3]))."X y", (upper(((($1)[index_1])."D")[index_3]))."$whimbrel$")::text END, '\', '\\'), '"', '""') || '"' END || CASE WHEN upper_inc(((($1)[index_1])."D")[index_3]) THEN ']' ELSE ')' END END FROM generate_subscripts((($1)[index_1])."D", 1) AS index_3 ORDER BY index_3)::text END)::text END FROM generate_subscripts($1, 1) AS index_1 ORDER BY index_1)::text END$whimbrell$;
ALTER TABLE "My App"."T 'a'" ALTER COLUMN "A column whose name is as long as a name of a column can be AAB" TYPE text USING "My App"."T 'a'_A column whose name is as long as a name of a co_printed2"("A column whose name is as long as a name of a column can be AAB");
DROP FUNCTION "My App"."T 'a'_A column whose name is as long as a name of a co_printed2"("My App"."Holder"[]);
CREATE FUNCTION "My App"."T 'a'_c'c_printed"("My App"."Spans") RETURNS text LANGUAGE sql STABLE AS $whimbrell$SELECT CASE WHEN $1 IS NOT NULL THEN '{' || coalesce((SELECT string_agg(CASE WHEN isempty(range_index_1) THEN 'empty' WHEN range_index_1 IS NOT NULL THEN CASE WHEN lower_inc(range_index_1) THEN '[' ELSE '(' END || CASE WHEN lower_inf(range_index_1) THEN '' ELSE '"' || replace(replace(CASE WHEN lower(range_index_1) IS DISTINCT FROM NULL THEN ROW((lower(range_index_1))."sel'ect", (lower(range_index_1))."X y", (lower(range_index_1))."$whimbrel$")::text END, '\', '\\'), '"', '""') || '"' END || ',' || CASE WHEN upper_inf(range_index_1) THEN '' ELSE '"' || replace(replace(CASE WHEN upper(range_index_1) IS DISTINCT FROM NULL THEN ROW((upper(range_index_1))."sel'ect", (upper(range_index_1))."X y", (upper(range_index_1))."$whimbrel$")::text END, '\', '\\'), '"', '""') || '"' END || CASE WHEN upper_inc(range_index_1) THEN ']' ELSE ')' END END, ',' ORDER BY index_1) FROM unnest($1) WITH ORDINALITY AS ranges_index_1 (range_index_1, index_1)), '') || '}' END$whimbrell$;
ALTER TABLE "My App"."T 'a'" ALTER COLUMN "c'c" TYPE text USING "My App"."T 'a'_c'c_printed"("c'c");
DROP FUNCTION "My App"."T 'a'_c'c_printed"("My App"."Spans");
DROP TYPE "My App"."Holder";
DROP DOMAIN "My App"."Some";
DROP TYPE "My App"."Span";
DROP TYPE "My App"."Pair ""x""";
CREATE TYPE "My App"."Pair ""x""" AS (
    "sel'ect" text,
    "X y" integer,
    "$whimbrel$" integer
);
CREATE TYPE "My App"."Span" AS RANGE (subtype = "My App"."Pair ""x""", multirange_type_name = "My App"."Spans");
CREATE DOMAIN "My App"."Some" AS "My App"."Span"[];
CREATE TYPE "My App"."Holder" AS (
    "S" "My App"."Span",
    "M" "My App"."Spans",
    "D" "My App"."Some"
);
-- may fail: if a value of My App.T 'a'.A column whose name is as long as a name of a column can be AAA doesn't fit "My App"."Span"
ALTER TABLE "My App"."T 'a'" ALTER COLUMN "A column whose name is as long as a name of a column can be AAA" TYPE "My App"."Span" USING "A column whose name is as long as a name of a column can be AAA"::"My App"."Span";
-- may fail: if a value of My App.T 'a'.A column whose name is as long as a name of a column can be AAB doesn't fit "My App"."Holder"[]
ALTER TABLE "My App"."T 'a'" ALTER COLUMN "A column whose name is as long as a name of a column can be AAB" TYPE "My App"."Holder"[] USING "A column whose name is as long as a name of a column can be AAB"::"My App"."Holder"[];
-- may fail: if a value of My App.T 'a'.c'c doesn't fit "My App"."Spans"
ALTER TABLE "My App"."T 'a'" ALTER COLUMN "c'c" TYPE "My App"."Spans" USING "c'c"::"My App"."Spans";
