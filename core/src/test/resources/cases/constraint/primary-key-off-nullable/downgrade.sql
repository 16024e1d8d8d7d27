-- may fail: if codes.code holds NULL
ALTER TABLE codes ALTER COLUMN code SET NOT NULL;
-- may fail: if rows of codes collide
ALTER TABLE codes ADD CONSTRAINT codes_pkey PRIMARY KEY (code);
