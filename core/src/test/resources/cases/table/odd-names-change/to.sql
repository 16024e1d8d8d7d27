create table "a.b" ("x.y" bigint primary key, "z" text not null default '', "New ""one""" int);
create index "i.j" on "a.b" ("z");
