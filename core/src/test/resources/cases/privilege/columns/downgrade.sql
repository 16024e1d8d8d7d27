REVOKE UPDATE (mail) ON TABLE users FROM reader;
REVOKE UPDATE (name) ON TABLE users FROM reader;
