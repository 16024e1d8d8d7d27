create table "order" ("user" int primary key, "select" text not null default 'from', "group" text, constraint "check" check ("select" <> "group"), constraint "primary" unique ("group"));
create table "user" (id int primary key, "order" int references "order");
create index "index" on "user" ("order");
