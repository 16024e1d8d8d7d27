REVOKE SELECT ON TABLE users FROM reader;
GRANT SELECT (name) ON TABLE users TO reader;
