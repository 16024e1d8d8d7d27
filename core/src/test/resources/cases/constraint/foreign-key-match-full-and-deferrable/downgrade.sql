ALTER TABLE people DROP CONSTRAINT fk;
-- may fail: if a row of people points to nothing
ALTER TABLE people ADD CONSTRAINT fk FOREIGN KEY (team, at) REFERENCES teams(id, at) ON UPDATE CASCADE ON DELETE SET NULL;
