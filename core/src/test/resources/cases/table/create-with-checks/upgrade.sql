CREATE TABLE users (
    id integer NOT NULL,
    kind character varying(20),
    code character(2),
    n integer,
    t text,
    o character varying(5),
    is_admin boolean GENERATED ALWAYS AS (kind::text = ANY (ARRAY['ADMIN'::character varying::text, 'ROOT'::character varying::text])) STORED,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_code_check CHECK (code = ANY (ARRAY['a'::bpchar, 'b'::bpchar])),
    CONSTRAINT users_kind_check CHECK (kind::text = ANY (ARRAY['ADMIN'::character varying::text, 'it''s [me], ok'::character varying::text, 'back\slash'::character varying::text])),
    CONSTRAINT users_n_check CHECK (n = ANY (ARRAY[1, 2])),
    CONSTRAINT users_o_check CHECK (o::text = 'one'::text),
    CONSTRAINT users_t_check CHECK (t <> ALL (ARRAY['x'::text, 'y'::text]))
);
CREATE VIEW admins AS
SELECT id,
    kind::text = ANY (ARRAY['A'::character varying::text, 'B'::character varying::text]) AS high
   FROM users
  WHERE kind::text <> ALL (ARRAY['USER'::character varying::text, 'GUEST'::character varying::text]);
CREATE INDEX users_admin ON users (id) WHERE kind::text = ANY (ARRAY['ADMIN'::character varying::text, 'USER'::character varying::text]);
