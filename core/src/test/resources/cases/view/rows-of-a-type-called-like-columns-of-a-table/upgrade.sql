CREATE VIEW w AS
SELECT q.id,
    q.name
   FROM h,
    LATERAL unnest(h.ps) q(id, name);
