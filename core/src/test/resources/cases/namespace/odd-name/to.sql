create schema "My Schema";
create type "My Schema"."Mood" as enum ('sad', 'happy');
create table "My Schema"."Odd Table" ("Some Id" int primary key, "mood" "My Schema"."Mood" default 'sad');
create index "Odd Index" on "My Schema"."Odd Table" ("mood");
