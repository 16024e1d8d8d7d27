ALTER TABLE users RENAME COLUMN age TO years;
-- may fail: if a value of users.years doesn't fit integer
ALTER TABLE users ALTER COLUMN years TYPE integer USING years::integer;
