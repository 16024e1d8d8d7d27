ALTER VIEW purchases RENAME TO purchases_former;
ALTER TABLE orders RENAME TO purchases;
ALTER TYPE status RENAME TO status_former;
ALTER TYPE state RENAME TO status;
ALTER TABLE purchases RENAME CONSTRAINT orders_pkey TO purchases_pkey;
DROP VIEW purchases_former;
DROP DOMAIN status_former;
