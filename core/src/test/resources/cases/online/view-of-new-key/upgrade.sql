
-- may fail: if rows of users collide
-- long lock: builds an index on users, and nobody reads or writes it meanwhile
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id);

CREATE VIEW named AS
SELECT id,
    name
   FROM users
  GROUP BY id;
