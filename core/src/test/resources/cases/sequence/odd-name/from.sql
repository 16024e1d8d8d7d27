create table "Users" (name text);
