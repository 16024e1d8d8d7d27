CREATE SERVER "Odd.Server" FOREIGN DATA WRAPPER w;
CREATE SERVER archive TYPE 'attic' VERSION '1.0' FOREIGN DATA WRAPPER w OPTIONS ("Port" '1', host 'archive.internal');
COMMENT ON SERVER archive IS 'What nobody changes';
