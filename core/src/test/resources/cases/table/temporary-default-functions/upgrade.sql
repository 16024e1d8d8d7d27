CREATE TABLE t (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    day date DEFAULT CURRENT_DATE,
    who text DEFAULT CURRENT_USER,
    n integer DEFAULT ((1 + 2) * 3),
    a integer[] DEFAULT '{1,2}'::integer[],
    j jsonb DEFAULT '{"a": [1]}'::jsonb,
    s text DEFAULT 'a
b''c\'::text,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
