-- may fail: if rows of app.t collide
ALTER TABLE app.t ADD CONSTRAINT "A" UNIQUE (a);
-- may fail: if a row of app.t doesn't fit
ALTER TABLE app.t ADD CONSTRAINT a_large CHECK (a > 10);
ALTER TABLE app.t DROP CONSTRAINT a_positive;
