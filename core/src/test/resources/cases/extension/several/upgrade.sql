CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE TABLE bookings (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    room integer NOT NULL,
    during tsrange NOT NULL,
    CONSTRAINT bookings_pkey PRIMARY KEY (id),
    CONSTRAINT bookings_room_during_excl EXCLUDE USING gist (room WITH =, during WITH &&)
);
