create schema "Odd Schema";
create table "Odd Schema"."My ""Table" ("Who" text);
