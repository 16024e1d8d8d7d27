CREATE OR REPLACE FUNCTION public.g()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin new.id := new.id + 2; return new; end $function$;
LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_rows AS TABLE events;
DROP TABLE events;
CREATE TABLE events (
    id integer,
    at date NOT NULL
) PARTITION BY RANGE (at);
CREATE TABLE events_new PARTITION OF events FOR VALUES FROM ('2021-01-01') TO (MAXVALUE);
CREATE TABLE events_old PARTITION OF events FOR VALUES FROM (MINVALUE) TO ('2021-01-01');
-- may fail: if no partition of events takes a row, or rows collide
INSERT INTO events (id, at) OVERRIDING SYSTEM VALUE SELECT id, at FROM events_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE events_rows;
DROP FUNCTION f();
CREATE TRIGGER t BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION g();
