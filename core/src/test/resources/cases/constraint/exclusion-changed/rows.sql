insert into bookings values (1, '[1,3)', true), (2, '[3,5)', true);
