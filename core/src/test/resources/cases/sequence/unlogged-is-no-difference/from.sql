create sequence numbers;
create sequence others;
