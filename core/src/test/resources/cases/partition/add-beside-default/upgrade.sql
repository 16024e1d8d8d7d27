-- may fail: if events_rest holds rows that belong to events_2025
CREATE TABLE events_2025 PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
