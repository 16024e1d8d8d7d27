CREATE OR REPLACE FUNCTION public.sum_of(bigint)
 RETURNS numeric
 LANGUAGE sql
BEGIN ATOMIC
 SELECT orders.total AS sum
    FROM orders
   WHERE (orders.id = $1);
END;
ALTER TABLE sums RENAME COLUMN total TO sum;
ALTER TABLE large RENAME COLUMN total TO sum;
ALTER TABLE orders RENAME COLUMN total TO sum;
