CREATE TYPE state AS ENUM ('on', 'off');
-- may fail: if a value of lamps.state doesn't fit state
ALTER TABLE lamps ALTER COLUMN state TYPE state USING case when state then 'on' else 'off' end::state;
