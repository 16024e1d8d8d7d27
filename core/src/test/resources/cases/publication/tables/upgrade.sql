CREATE PUBLICATION changes WITH (publish = 'insert, update');
COMMENT ON PUBLICATION changes IS 'For the search';
ALTER PUBLICATION changes ADD TABLE ONLY orders;
ALTER PUBLICATION changes ADD TABLE ONLY users;
