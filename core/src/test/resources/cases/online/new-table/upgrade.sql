
CREATE TABLE tags (
    id bigint NOT NULL,
    user_id bigint,
    name text,
    CONSTRAINT tags_pkey PRIMARY KEY (id),
    CONSTRAINT tags_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id)
);

CREATE INDEX tags_name ON tags (name);
