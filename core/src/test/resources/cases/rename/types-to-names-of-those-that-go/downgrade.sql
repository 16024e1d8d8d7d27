CREATE TYPE feeling_former AS ENUM ('blue', 'ok');
ALTER TYPE pair ADD ATTRIBUTE b_former integer;
ALTER DOMAIN cost RENAME CONSTRAINT cost_check TO price_check;
CREATE DOMAIN cost_former AS integer
    CONSTRAINT cost_check CHECK (VALUE >= 0);
CREATE SEQUENCE ids_former;
ALTER TABLE t ADD COLUMN f feeling_former;
ALTER TABLE t ADD COLUMN c cost_former;
ALTER SEQUENCE ids RENAME TO numbers;
ALTER SEQUENCE ids_former RENAME TO ids;
ALTER TYPE cost RENAME TO price;
ALTER TYPE cost_former RENAME TO cost;
ALTER TYPE feeling RENAME TO mood;
ALTER TYPE feeling_former RENAME TO feeling;
ALTER TYPE pair RENAME ATTRIBUTE b TO a;
ALTER TYPE pair RENAME ATTRIBUTE b_former TO b;
