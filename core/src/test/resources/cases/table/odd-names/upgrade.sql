CREATE TABLE "Ünïcode ""quoted"" $table" (
    "Camel Case" integer NOT NULL,
    "1st" text,
    "a.b" integer,
    "wi""th" text,
    CONSTRAINT "Ünïcode ""quoted"" $table_pkey" PRIMARY KEY ("Camel Case"),
    CONSTRAINT "Ünïcode ""quoted"" $table_wi""th_key" UNIQUE ("wi""th")
);
CREATE TABLE child (
    id integer NOT NULL,
    ref integer,
    CONSTRAINT child_pkey PRIMARY KEY (id),
    CONSTRAINT child_ref_fkey FOREIGN KEY (ref) REFERENCES "Ünïcode ""quoted"" $table"("Camel Case")
);
CREATE INDEX "Ix of.it" ON "Ünïcode ""quoted"" $table" ("1st", "a.b");
