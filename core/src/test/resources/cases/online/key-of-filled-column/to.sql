create table users (email text, token uuid default gen_random_uuid() primary key);
