ALTER TYPE app.address ADD ATTRIBUTE "Zip" character varying(5);
