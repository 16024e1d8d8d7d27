
-- may fail: if a row of members has user_id::numeric NOT BETWEEN -2147483648 AND 2147483647
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM members
    WHERE user_id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'members.user_id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of members has friend_id::numeric NOT BETWEEN -2147483648 AND 2147483647
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM members
    WHERE friend_id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'members.friend_id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of orders has user_id::numeric NOT BETWEEN -2147483648 AND 2147483647
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM orders
    WHERE user_id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'orders.user_id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of people has parent_id::numeric NOT BETWEEN -2147483648 AND 2147483647
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM people
    WHERE parent_id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'people.parent_id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of people has id::numeric NOT BETWEEN -2147483648 AND 2147483647
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM people
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'people.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of users has id::numeric NOT BETWEEN -2147483648 AND 2147483647
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM users
    WHERE id::numeric NOT BETWEEN -2147483648 AND 2147483647;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'users.id can''t become integer, which has no room for ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END,
            HINT = 'Change these rows first, or say with USING what their values become.';
    END IF;
END
$whimbrel$;
-- whimbrel:commit

ALTER TABLE members ADD COLUMN user_id_new integer;

CREATE FUNCTION zz_members_user_id_in_step() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres' AS $whimbrel$
#variable_conflict use_column
BEGIN
    IF (SELECT user_id::numeric NOT BETWEEN -2147483648 AND 2147483647 FROM (SELECT NEW.*) AS members) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'members.user_id_new has no room for a value',
            HINT = 'A migration that is under way gives the column another type.';
    END IF;
    NEW.user_id_new := NEW.user_id;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_members_user_id_in_step BEFORE INSERT OR UPDATE ON members
    FOR EACH ROW EXECUTE FUNCTION zz_members_user_id_in_step();

ALTER TABLE members ENABLE ALWAYS TRIGGER zz_members_user_id_in_step;

ALTER TABLE members ADD CONSTRAINT members_user_id_new_filled CHECK ((user_id_new IS NOT NULL)) NOT VALID;

-- whimbrel:batches
UPDATE members
SET user_id_new = user_id
WHERE user_id_new IS DISTINCT FROM user_id::integer;

-- whimbrel:transaction
-- may fail: if a row of members has user_id_new IS DISTINCT FROM user_id::integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM members
    WHERE user_id_new IS DISTINCT FROM user_id::integer;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'members.user_id_new isn''t what user_id becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of members breaks members_user_id_new_filled
ALTER TABLE members VALIDATE CONSTRAINT members_user_id_new_filled;
-- whimbrel:commit

ALTER TABLE members ALTER COLUMN user_id_new SET NOT NULL;

ALTER TABLE members DROP CONSTRAINT members_user_id_new_filled;
-- whimbrel:commit

ALTER TABLE members ADD COLUMN friend_id_new integer;

CREATE FUNCTION zz_members_friend_id_in_step() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres' AS $whimbrel$
#variable_conflict use_column
BEGIN
    IF (SELECT friend_id::numeric NOT BETWEEN -2147483648 AND 2147483647 FROM (SELECT NEW.*) AS members) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'members.friend_id_new has no room for a value',
            HINT = 'A migration that is under way gives the column another type.';
    END IF;
    NEW.friend_id_new := NEW.friend_id;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_members_friend_id_in_step BEFORE INSERT OR UPDATE ON members
    FOR EACH ROW EXECUTE FUNCTION zz_members_friend_id_in_step();

ALTER TABLE members ENABLE ALWAYS TRIGGER zz_members_friend_id_in_step;

ALTER TABLE members ADD CONSTRAINT members_friend_id_new_filled CHECK ((friend_id_new IS NOT NULL)) NOT VALID;

-- whimbrel:batches
UPDATE members
SET friend_id_new = friend_id
WHERE friend_id_new IS DISTINCT FROM friend_id::integer;

-- whimbrel:transaction
-- may fail: if a row of members has friend_id_new IS DISTINCT FROM friend_id::integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM members
    WHERE friend_id_new IS DISTINCT FROM friend_id::integer;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'members.friend_id_new isn''t what friend_id becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of members breaks members_friend_id_new_filled
ALTER TABLE members VALIDATE CONSTRAINT members_friend_id_new_filled;
-- whimbrel:commit

ALTER TABLE members ALTER COLUMN friend_id_new SET NOT NULL;

ALTER TABLE members DROP CONSTRAINT members_friend_id_new_filled;
-- whimbrel:commit

ALTER TABLE orders ADD COLUMN user_id_new integer;

CREATE FUNCTION zz_orders_user_id_in_step() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres' AS $whimbrel$
#variable_conflict use_column
BEGIN
    IF (SELECT user_id::numeric NOT BETWEEN -2147483648 AND 2147483647 FROM (SELECT NEW.*) AS orders) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'orders.user_id_new has no room for a value',
            HINT = 'A migration that is under way gives the column another type.';
    END IF;
    NEW.user_id_new := NEW.user_id;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_orders_user_id_in_step BEFORE INSERT OR UPDATE ON orders
    FOR EACH ROW EXECUTE FUNCTION zz_orders_user_id_in_step();

ALTER TABLE orders ENABLE ALWAYS TRIGGER zz_orders_user_id_in_step;

-- whimbrel:batches
UPDATE orders
SET user_id_new = user_id
WHERE user_id_new IS DISTINCT FROM user_id::integer;

-- whimbrel:transaction
-- may fail: if a row of orders has user_id_new IS DISTINCT FROM user_id::integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM orders
    WHERE user_id_new IS DISTINCT FROM user_id::integer;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'orders.user_id_new isn''t what user_id becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

ALTER TABLE people ADD COLUMN parent_id_new integer;

CREATE FUNCTION zz_people_parent_id_in_step() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres' AS $whimbrel$
#variable_conflict use_column
BEGIN
    IF (SELECT parent_id::numeric NOT BETWEEN -2147483648 AND 2147483647 FROM (SELECT NEW.*) AS people) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'people.parent_id_new has no room for a value',
            HINT = 'A migration that is under way gives the column another type.';
    END IF;
    NEW.parent_id_new := NEW.parent_id;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_people_parent_id_in_step BEFORE INSERT OR UPDATE ON people
    FOR EACH ROW EXECUTE FUNCTION zz_people_parent_id_in_step();

ALTER TABLE people ENABLE ALWAYS TRIGGER zz_people_parent_id_in_step;

-- whimbrel:batches
UPDATE people
SET parent_id_new = parent_id
WHERE parent_id_new IS DISTINCT FROM parent_id::integer;

-- whimbrel:transaction
-- may fail: if a row of people has parent_id_new IS DISTINCT FROM parent_id::integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM people
    WHERE parent_id_new IS DISTINCT FROM parent_id::integer;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'people.parent_id_new isn''t what parent_id becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

ALTER TABLE people ADD COLUMN id_new integer;

CREATE FUNCTION zz_people_id_in_step() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres' AS $whimbrel$
#variable_conflict use_column
BEGIN
    IF (SELECT id::numeric NOT BETWEEN -2147483648 AND 2147483647 FROM (SELECT NEW.*) AS people) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'people.id_new has no room for a value',
            HINT = 'A migration that is under way gives the column another type.';
    END IF;
    NEW.id_new := NEW.id;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_people_id_in_step BEFORE INSERT OR UPDATE ON people
    FOR EACH ROW EXECUTE FUNCTION zz_people_id_in_step();

ALTER TABLE people ENABLE ALWAYS TRIGGER zz_people_id_in_step;

ALTER TABLE people ADD CONSTRAINT people_id_new_filled CHECK ((id_new IS NOT NULL)) NOT VALID;

-- whimbrel:batches
UPDATE people
SET id_new = id
WHERE id_new IS DISTINCT FROM id::integer;

-- whimbrel:transaction
-- may fail: if a row of people has id_new IS DISTINCT FROM id::integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM people
    WHERE id_new IS DISTINCT FROM id::integer;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'people.id_new isn''t what id becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of people breaks people_id_new_filled
ALTER TABLE people VALIDATE CONSTRAINT people_id_new_filled;
-- whimbrel:commit

ALTER TABLE people ALTER COLUMN id_new SET NOT NULL;

ALTER TABLE people DROP CONSTRAINT people_id_new_filled;
-- whimbrel:commit

ALTER TABLE users ADD COLUMN id_new integer;

CREATE FUNCTION zz_users_id_in_step() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET intervalstyle = 'postgres' AS $whimbrel$
#variable_conflict use_column
BEGIN
    IF (SELECT id::numeric NOT BETWEEN -2147483648 AND 2147483647 FROM (SELECT NEW.*) AS users) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'users.id_new has no room for a value',
            HINT = 'A migration that is under way gives the column another type.';
    END IF;
    NEW.id_new := NEW.id;
    RETURN NEW;
END
$whimbrel$;

CREATE TRIGGER zz_users_id_in_step BEFORE INSERT OR UPDATE ON users
    FOR EACH ROW EXECUTE FUNCTION zz_users_id_in_step();

ALTER TABLE users ENABLE ALWAYS TRIGGER zz_users_id_in_step;

ALTER TABLE users ADD CONSTRAINT users_id_new_filled CHECK ((id_new IS NOT NULL)) NOT VALID;

-- whimbrel:batches
UPDATE users
SET id_new = id
WHERE id_new IS DISTINCT FROM id::integer;

-- whimbrel:transaction
-- may fail: if a row of users has id_new IS DISTINCT FROM id::integer
DO $whimbrel$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM users
    WHERE id_new IS DISTINCT FROM id::integer;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'users.id_new isn''t what id becomes in ' || misfits || CASE misfits WHEN 1 THEN ' row' ELSE ' rows' END;
    END IF;
END
$whimbrel$;
-- whimbrel:commit

-- may fail: if a row of users breaks users_id_new_filled
ALTER TABLE users VALIDATE CONSTRAINT users_id_new_filled;
-- whimbrel:commit

ALTER TABLE users ALTER COLUMN id_new SET NOT NULL;

ALTER TABLE users DROP CONSTRAINT users_id_new_filled;

-- whimbrel:outside-transaction
-- may fail: if rows of members have equal keys
CREATE UNIQUE INDEX CONCURRENTLY members_pkey_new ON members (user_id_new, friend_id_new);

-- whimbrel:outside-transaction
CREATE INDEX CONCURRENTLY members_friend_new ON members (friend_id_new, user_id_new);

-- whimbrel:transaction
ANALYZE members;
-- whimbrel:commit

ANALYZE orders;

-- whimbrel:outside-transaction
-- may fail: if rows of people have equal keys
CREATE UNIQUE INDEX CONCURRENTLY people_pkey_new ON people (id_new);

-- whimbrel:transaction
ANALYZE people;

-- whimbrel:outside-transaction
-- may fail: if rows of users have equal keys
CREATE UNIQUE INDEX CONCURRENTLY users_pkey_new ON users (id_new);

-- whimbrel:transaction
ANALYZE users;
-- whimbrel:commit

ALTER TABLE members DROP CONSTRAINT members_user_id_fkey;

DROP TRIGGER zz_members_user_id_in_step ON members;

DROP FUNCTION zz_members_user_id_in_step();

ALTER TABLE members DROP COLUMN user_id;

ALTER TABLE members RENAME COLUMN user_id_new TO user_id;

ALTER TABLE members DROP CONSTRAINT members_friend_id_fkey;

DROP TRIGGER zz_members_friend_id_in_step ON members;

DROP FUNCTION zz_members_friend_id_in_step();

ALTER TABLE members DROP COLUMN friend_id;

ALTER TABLE members RENAME COLUMN friend_id_new TO friend_id;

ALTER TABLE members ADD CONSTRAINT members_pkey PRIMARY KEY USING INDEX members_pkey_new;

ALTER INDEX members_friend_new RENAME TO members_friend;

ALTER TABLE orders DROP CONSTRAINT orders_user_id_fkey;

DROP TRIGGER zz_orders_user_id_in_step ON orders;

DROP FUNCTION zz_orders_user_id_in_step();

ALTER TABLE orders DROP COLUMN user_id;

ALTER TABLE orders RENAME COLUMN user_id_new TO user_id;

ALTER TABLE people DROP CONSTRAINT people_parent_id_fkey;

DROP TRIGGER zz_people_parent_id_in_step ON people;

DROP FUNCTION zz_people_parent_id_in_step();

ALTER TABLE people DROP COLUMN parent_id;

ALTER TABLE people RENAME COLUMN parent_id_new TO parent_id;

ALTER TABLE people ALTER COLUMN id_new ADD GENERATED ALWAYS AS IDENTITY;

DO $whimbrel$
DECLARE
    was regclass := pg_catalog.pg_get_serial_sequence('people', 'id');
    becomes regclass := pg_catalog.pg_get_serial_sequence('people', 'id_new');
    name text := (SELECT relname FROM pg_catalog.pg_class WHERE oid = was);
BEGIN
    EXECUTE pg_catalog.format('SELECT pg_catalog.setval(%L, last_value, is_called) FROM %s', becomes, was);
    ALTER TABLE people ALTER COLUMN id DROP IDENTITY;
    EXECUTE pg_catalog.format('ALTER SEQUENCE %s RENAME TO %I', becomes, name);
END
$whimbrel$;

DROP TRIGGER zz_people_id_in_step ON people;

DROP FUNCTION zz_people_id_in_step();

ALTER TABLE people DROP COLUMN id;

ALTER TABLE people RENAME COLUMN id_new TO id;

ALTER TABLE people ADD CONSTRAINT people_pkey PRIMARY KEY USING INDEX people_pkey_new;

ALTER TABLE notes DROP CONSTRAINT notes_user_id_fkey;

ALTER TABLE users ALTER COLUMN id_new ADD GENERATED BY DEFAULT AS IDENTITY (INCREMENT BY 5);

DO $whimbrel$
DECLARE
    was regclass := pg_catalog.pg_get_serial_sequence('users', 'id');
    becomes regclass := pg_catalog.pg_get_serial_sequence('users', 'id_new');
    name text := (SELECT relname FROM pg_catalog.pg_class WHERE oid = was);
BEGIN
    EXECUTE pg_catalog.format('SELECT pg_catalog.setval(%L, last_value, is_called) FROM %s', becomes, was);
    ALTER TABLE users ALTER COLUMN id DROP IDENTITY;
    EXECUTE pg_catalog.format('ALTER SEQUENCE %s RENAME TO %I', becomes, name);
END
$whimbrel$;

DROP TRIGGER zz_users_id_in_step ON users;

DROP FUNCTION zz_users_id_in_step();

ALTER TABLE users DROP COLUMN id;

ALTER TABLE users RENAME COLUMN id_new TO id;

ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY USING INDEX users_pkey_new;

ALTER TABLE members ADD CONSTRAINT members_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) NOT VALID;

ALTER TABLE members ADD CONSTRAINT members_friend_id_fkey FOREIGN KEY (friend_id) REFERENCES users(id) NOT VALID;

ALTER TABLE orders ADD CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE NOT VALID;

ALTER TABLE people ADD CONSTRAINT people_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES people(id) NOT VALID;

ALTER TABLE notes ADD CONSTRAINT notes_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) NOT VALID;
-- whimbrel:commit

-- may fail: if a row of members breaks members_user_id_fkey
ALTER TABLE members VALIDATE CONSTRAINT members_user_id_fkey;
-- whimbrel:commit

-- may fail: if a row of members breaks members_friend_id_fkey
ALTER TABLE members VALIDATE CONSTRAINT members_friend_id_fkey;
-- whimbrel:commit

-- may fail: if a row of orders breaks orders_user_id_fkey
ALTER TABLE orders VALIDATE CONSTRAINT orders_user_id_fkey;
-- whimbrel:commit

-- may fail: if a row of people breaks people_parent_id_fkey
ALTER TABLE people VALIDATE CONSTRAINT people_parent_id_fkey;
-- whimbrel:commit

-- may fail: if a row of notes breaks notes_user_id_fkey
ALTER TABLE notes VALIDATE CONSTRAINT notes_user_id_fkey;
