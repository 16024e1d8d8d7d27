CREATE EXTENSION IF NOT EXISTS file_fdw;
CREATE FOREIGN DATA WRAPPER "Dry.Run" VALIDATOR judge;
CREATE FOREIGN DATA WRAPPER files HANDLER file_fdw_handler OPTIONS ("Odd Name" 'it''s', debug 'true');
COMMENT ON FOREIGN DATA WRAPPER files IS 'What is on the disk';
