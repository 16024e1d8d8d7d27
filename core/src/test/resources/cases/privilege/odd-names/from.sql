create schema "Odd one";
create table "Odd one"."my table" ("a b" int);
