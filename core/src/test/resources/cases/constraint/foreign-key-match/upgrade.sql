ALTER TABLE orders DROP CONSTRAINT fk;
-- may fail: if a row of orders points to nothing
ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (a, b) REFERENCES users(a, b) MATCH FULL;
