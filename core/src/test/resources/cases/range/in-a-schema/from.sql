create schema hotel;
create type hotel.span as range (subtype = date);
