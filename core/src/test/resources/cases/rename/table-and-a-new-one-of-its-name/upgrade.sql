ALTER TABLE users RENAME TO members;
ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;
CREATE TABLE users (
    id bigint NOT NULL,
    login text,
    CONSTRAINT users_pkey PRIMARY KEY (id)
);
