create table bookings (id int primary key, during tsrange not null, constraint no_overlap exclude using gist (during with &&) where (id > 0));
