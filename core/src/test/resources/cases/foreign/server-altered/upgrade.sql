ALTER SERVER archive VERSION NULL;
ALTER SERVER archive OPTIONS (DROP plain, SET host 'there', ADD "New One" 'it''s');
COMMENT ON SERVER archive IS 'Old';
ALTER SERVER attic VERSION '2';
COMMENT ON SERVER attic IS NULL;
