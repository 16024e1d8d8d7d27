create unlogged table sessions (id int primary key, data text);
comment on table sessions is 'Gone after a crash';
