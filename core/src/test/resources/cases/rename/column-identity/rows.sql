insert into visits (day) values ('2026-01-01'), ('2026-01-02');
