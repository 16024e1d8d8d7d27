create table codes (code text, constraint codes_pkey primary key (code));
