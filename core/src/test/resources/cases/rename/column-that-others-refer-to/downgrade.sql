ALTER TABLE streets RENAME CONSTRAINT streets_city_iso_fkey TO streets_city_code_fkey;
ALTER TABLE cities RENAME CONSTRAINT cities_iso_fkey TO cities_code_fkey;
ALTER TABLE cities RENAME CONSTRAINT cities_id_iso_key TO cities_id_code_key;
ALTER TABLE streets RENAME COLUMN iso TO code;
ALTER TABLE cities RENAME COLUMN iso TO code;
ALTER TABLE countries RENAME COLUMN iso TO code;
