-- data loss: all rows of users
DROP TABLE users;
ALTER TABLE members RENAME CONSTRAINT members_pkey TO users_pkey;
ALTER TABLE members RENAME TO users;
