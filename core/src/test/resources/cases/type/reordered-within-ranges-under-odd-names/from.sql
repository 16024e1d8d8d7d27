create schema "My App";
create type "My App"."Pair ""x""" as ("X y" int, "sel'ect" text, "$whimbrel$" int);
create type "My App"."Span" as range (subtype = "My App"."Pair ""x""", multirange_type_name = "My App"."Spans");
create domain "My App"."Some" as "My App"."Span"[];
create type "My App"."Holder" as ("S" "My App"."Span", "M" "My App"."Spans", "D" "My App"."Some");
create table "My App"."T 'a'" (
    "Id" int primary key,
    "A column whose name is as long as a name of a column can be AAA" "My App"."Span",
    "A column whose name is as long as a name of a column can be AAB" "My App"."Holder"[],
    "c'c" "My App"."Spans");
