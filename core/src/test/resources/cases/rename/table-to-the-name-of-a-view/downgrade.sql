CREATE DOMAIN status_former AS text;
CREATE VIEW purchases_former AS
SELECT id
   FROM purchases;
ALTER TABLE purchases RENAME CONSTRAINT purchases_pkey TO orders_pkey;
ALTER TYPE status RENAME TO state;
ALTER TYPE status_former RENAME TO status;
ALTER TABLE purchases RENAME TO orders;
ALTER VIEW purchases_former RENAME TO purchases;
