CREATE TABLE users (id bigint, name text, email text CONSTRAINT users_have_mail NOT NULL);
