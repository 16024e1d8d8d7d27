-- may fail: if a row of app.t doesn't fit
ALTER TABLE app.t ADD CONSTRAINT a_positive CHECK (a > 0);
ALTER TABLE app.t DROP CONSTRAINT a_large;
ALTER TABLE app.t DROP CONSTRAINT "A";
