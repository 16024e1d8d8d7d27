create extension btree_gist;
create extension "uuid-ossp";
create extension pg_trgm;
create table bookings (id uuid primary key default uuid_generate_v4(), room int not null, during tsrange not null, exclude using gist (room with =, during with &&));
