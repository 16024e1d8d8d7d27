create schema hotel;
create schema archive;
create type archive.span as range (subtype = date);
create table archive.stays (during archive.span);
