create table "a.b" ("x.y" int primary key, "z" text);
