CREATE TABLE users (id bigint NOT NULL, "First Name" text, email text);
