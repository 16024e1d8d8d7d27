GRANT ALL ON TABLE users TO reader;
