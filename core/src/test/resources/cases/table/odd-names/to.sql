create table "Ünïcode ""quoted"" $table" ("Camel Case" int primary key, "1st" text, "a.b" int, "wi""th" text unique);
create index "Ix of.it" on "Ünïcode ""quoted"" $table" ("1st", "a.b");
create table child (id int primary key, ref int references "Ünïcode ""quoted"" $table");
