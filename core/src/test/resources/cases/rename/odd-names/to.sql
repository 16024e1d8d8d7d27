create table "Even Table" (id bigint primary key, "b.c" text, "case" text);
