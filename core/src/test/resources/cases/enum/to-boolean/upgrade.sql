-- may fail: if a value of lamps.state doesn't fit boolean
ALTER TABLE lamps ALTER COLUMN state TYPE boolean USING state = 'on';
DROP TYPE state;
