ALTER TABLE orders RENAME COLUMN sum TO total;
ALTER TABLE large RENAME COLUMN sum TO total;
ALTER TABLE sums RENAME COLUMN sum TO total;
CREATE OR REPLACE FUNCTION public.sum_of(bigint)
 RETURNS numeric
 LANGUAGE sql
BEGIN ATOMIC
 SELECT orders.total
    FROM orders
   WHERE (orders.id = $1);
END;
