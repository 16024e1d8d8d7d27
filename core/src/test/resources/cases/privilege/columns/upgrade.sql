GRANT UPDATE (mail) ON TABLE users TO reader;
GRANT UPDATE (name) ON TABLE users TO reader;
