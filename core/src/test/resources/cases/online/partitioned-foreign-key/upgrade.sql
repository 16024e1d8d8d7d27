
ALTER TABLE events_2025 ADD CONSTRAINT events_kind_fkey FOREIGN KEY (kind) REFERENCES kinds(kind) ON DELETE SET NULL NOT VALID;
-- whimbrel:commit

-- may fail: if a row of events_2025 breaks events_kind_fkey
ALTER TABLE events_2025 VALIDATE CONSTRAINT events_kind_fkey;
-- whimbrel:commit

ALTER TABLE events_2026_0 ADD CONSTRAINT events_kind_fkey FOREIGN KEY (kind) REFERENCES kinds(kind) ON DELETE SET NULL NOT VALID;
-- whimbrel:commit

-- may fail: if a row of events_2026_0 breaks events_kind_fkey
ALTER TABLE events_2026_0 VALIDATE CONSTRAINT events_kind_fkey;
-- whimbrel:commit

ALTER TABLE events_2026_1 ADD CONSTRAINT events_kind_fkey FOREIGN KEY (kind) REFERENCES kinds(kind) ON DELETE SET NULL NOT VALID;
-- whimbrel:commit

-- may fail: if a row of events_2026_1 breaks events_kind_fkey
ALTER TABLE events_2026_1 VALIDATE CONSTRAINT events_kind_fkey;
-- whimbrel:commit

ALTER TABLE events ADD CONSTRAINT events_kind_fkey FOREIGN KEY (kind) REFERENCES kinds(kind) ON DELETE SET NULL;

COMMENT ON CONSTRAINT events_kind_fkey ON events IS 'known kinds';
