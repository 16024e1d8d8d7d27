create table bookings (id int primary key, during int4range, active boolean default true,
    constraint no_overlap exclude using gist (during with &&) where (active) deferrable initially deferred);
