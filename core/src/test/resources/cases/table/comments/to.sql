create table users (id int primary key, name text);
comment on table users is 'The user''s "table" \ with
two lines';
comment on column users.id is 'It''s the key';
comment on constraint users_pkey on users is 'Key';
