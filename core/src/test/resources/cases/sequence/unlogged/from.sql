create sequence numbers;
create unlogged sequence others as integer;
