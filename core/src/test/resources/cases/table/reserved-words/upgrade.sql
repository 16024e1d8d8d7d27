CREATE TABLE "order" (
    "user" integer NOT NULL,
    "select" text DEFAULT 'from'::text NOT NULL,
    "group" text,
    CONSTRAINT order_pkey PRIMARY KEY ("user"),
    CONSTRAINT "primary" UNIQUE ("group"),
    CONSTRAINT "check" CHECK ("select" <> "group")
);
CREATE TABLE "user" (
    id integer NOT NULL,
    "order" integer,
    CONSTRAINT user_pkey PRIMARY KEY (id),
    CONSTRAINT user_order_fkey FOREIGN KEY ("order") REFERENCES "order"("user")
);
CREATE INDEX index ON "user" ("order");
