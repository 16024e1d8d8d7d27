CREATE OR REPLACE FUNCTION public.f()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin new.id := new.id + 1; return new; end $function$;
LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
CREATE UNLOGGED TABLE events_rows AS TABLE events;
DROP TABLE events;
CREATE TABLE events (
    id integer,
    at date NOT NULL
);
-- may fail: if no partition of events takes a row, or rows collide
INSERT INTO events (id, at) OVERRIDING SYSTEM VALUE SELECT id, at FROM events_rows;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE events_rows;
CREATE TRIGGER s BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION f();
DROP FUNCTION g();
CREATE TRIGGER t BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION f();
