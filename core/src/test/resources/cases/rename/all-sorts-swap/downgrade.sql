CREATE OR REPLACE FUNCTION public.calls()
 RETURNS integer
 LANGUAGE sql
AS $function$select x(1) + y(2)$function$;
CREATE SERVER place_d_former FOREIGN DATA WRAPPER files_a;
CREATE FOREIGN TABLE further (
    id bigint
) SERVER place_d_former;
CREATE TRIGGER f_former AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION seen();
CREATE PUBLICATION news_d_former;
ALTER PUBLICATION news_d_former ADD TABLE ONLY t;
ALTER COLLATION b RENAME TO a_former;
ALTER COLLATION a RENAME TO b;
ALTER COLLATION a_former RENAME TO a;
ALTER SERVER place_b RENAME TO place_a_former;
ALTER SERVER place_a RENAME TO place_b;
ALTER SERVER place_a_former RENAME TO place_a;
ALTER FOREIGN DATA WRAPPER files_b RENAME TO files_a_former;
ALTER FOREIGN DATA WRAPPER files_a RENAME TO files_b;
ALTER FOREIGN DATA WRAPPER files_a_former RENAME TO files_a;
ALTER PUBLICATION news_b RENAME TO news_a_former;
ALTER PUBLICATION news_a RENAME TO news_b;
ALTER PUBLICATION news_a_former RENAME TO news_a;
ALTER SERVER place_d RENAME TO place_c;
ALTER SERVER place_d_former RENAME TO place_d;
ALTER PUBLICATION news_d RENAME TO news_c;
ALTER PUBLICATION news_d_former RENAME TO news_d;
ALTER ROUTINE y(integer) RENAME TO x_former;
ALTER ROUTINE x(integer) RENAME TO y;
ALTER ROUTINE x_former(integer) RENAME TO x;
ALTER ROUTINE x(text, text) RENAME TO y;
ALTER ROUTINE y(text) RENAME TO x;
ALTER POLICY policy_b ON t RENAME TO policy_a_former;
ALTER POLICY policy_a ON t RENAME TO policy_b;
ALTER POLICY policy_a_former ON t RENAME TO policy_a;
ALTER RULE rule_b ON t RENAME TO rule_a_former;
ALTER RULE rule_a ON t RENAME TO rule_b;
ALTER RULE rule_a_former ON t RENAME TO rule_a;
ALTER TRIGGER b ON t RENAME TO a_former;
ALTER TRIGGER a ON t RENAME TO b;
ALTER TRIGGER a_former ON t RENAME TO a;
ALTER TRIGGER f ON t RENAME TO e;
ALTER TRIGGER f_former ON t RENAME TO f;
