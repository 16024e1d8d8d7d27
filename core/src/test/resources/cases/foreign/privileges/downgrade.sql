REVOKE USAGE ON FOREIGN SERVER archive FROM reader;
GRANT SELECT ON TABLE films TO reader;
REVOKE INSERT ON TABLE films FROM writer;
REVOKE USAGE ON FOREIGN DATA WRAPPER w FROM reader;
GRANT USAGE ON FOREIGN DATA WRAPPER w TO writer;
REVOKE SELECT (title) ON TABLE films FROM reader;
-- may fail: if there are user mappings for attic
DROP SERVER attic;
