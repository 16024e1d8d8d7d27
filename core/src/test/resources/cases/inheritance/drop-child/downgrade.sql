CREATE TABLE capitals (
    mayor text DEFAULT 'nobody'::text
) INHERITS (places);
