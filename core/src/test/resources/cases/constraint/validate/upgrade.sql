-- may fail: if a row of orders breaks positive
ALTER TABLE orders VALIDATE CONSTRAINT positive;
-- may fail: if a row of orders breaks fk
ALTER TABLE orders VALIDATE CONSTRAINT fk;
