ALTER TRIGGER f ON t RENAME TO f_former;
ALTER TRIGGER e ON t RENAME TO f;
ALTER TRIGGER a ON t RENAME TO a_former;
ALTER TRIGGER b ON t RENAME TO a;
ALTER TRIGGER a_former ON t RENAME TO b;
ALTER RULE rule_a ON t RENAME TO rule_a_former;
ALTER RULE rule_b ON t RENAME TO rule_a;
ALTER RULE rule_a_former ON t RENAME TO rule_b;
ALTER POLICY policy_a ON t RENAME TO policy_a_former;
ALTER POLICY policy_b ON t RENAME TO policy_a;
ALTER POLICY policy_a_former ON t RENAME TO policy_b;
ALTER ROUTINE x(text) RENAME TO y;
ALTER ROUTINE y(text, text) RENAME TO x;
ALTER ROUTINE x(integer) RENAME TO x_former;
ALTER ROUTINE y(integer) RENAME TO x;
ALTER ROUTINE x_former(integer) RENAME TO y;
ALTER PUBLICATION news_d RENAME TO news_d_former;
ALTER PUBLICATION news_c RENAME TO news_d;
ALTER SERVER place_d RENAME TO place_d_former;
ALTER SERVER place_c RENAME TO place_d;
ALTER PUBLICATION news_a RENAME TO news_a_former;
ALTER PUBLICATION news_b RENAME TO news_a;
ALTER PUBLICATION news_a_former RENAME TO news_b;
ALTER FOREIGN DATA WRAPPER files_a RENAME TO files_a_former;
ALTER FOREIGN DATA WRAPPER files_b RENAME TO files_a;
ALTER FOREIGN DATA WRAPPER files_a_former RENAME TO files_b;
ALTER SERVER place_a RENAME TO place_a_former;
ALTER SERVER place_b RENAME TO place_a;
ALTER SERVER place_a_former RENAME TO place_b;
ALTER COLLATION a RENAME TO a_former;
ALTER COLLATION b RENAME TO a;
ALTER COLLATION a_former RENAME TO b;
CREATE OR REPLACE FUNCTION public.calls()
 RETURNS integer
 LANGUAGE sql
AS $function$select y(1) + x(2)$function$;
DROP PUBLICATION news_d_former;
DROP TRIGGER f_former ON t;
DROP FOREIGN TABLE further;
-- may fail: if there are user mappings for place_d_former
DROP SERVER place_d_former;
