ALTER TABLE countries RENAME COLUMN code TO iso;
ALTER TABLE cities RENAME COLUMN code TO iso;
ALTER TABLE streets RENAME COLUMN code TO iso;
ALTER TABLE cities RENAME CONSTRAINT cities_id_code_key TO cities_id_iso_key;
ALTER TABLE cities RENAME CONSTRAINT cities_code_fkey TO cities_iso_fkey;
ALTER TABLE streets RENAME CONSTRAINT streets_city_code_fkey TO streets_city_iso_fkey;
