-- may fail: if a row of children points to nothing
ALTER TABLE children ADD CONSTRAINT fk FOREIGN KEY (a, b) REFERENCES parents(a, b) MATCH FULL ON DELETE CASCADE;
