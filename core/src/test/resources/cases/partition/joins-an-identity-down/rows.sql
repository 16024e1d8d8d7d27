insert into "100% old" values (-7, '2026-05-01'), (1, '2026-05-02');
