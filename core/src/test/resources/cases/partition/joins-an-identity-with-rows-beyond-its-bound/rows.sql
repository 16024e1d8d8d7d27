insert into events_2026 values (5, -5, 2026), (2000, -2000, 2026);
