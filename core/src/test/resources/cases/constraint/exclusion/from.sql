create table bookings (id int primary key, during tsrange not null);
