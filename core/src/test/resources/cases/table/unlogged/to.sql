create unlogged table sessions (id int primary key, data text);
