create table "order" ("user" int primary key, "select" varchar(10), "end" text);
