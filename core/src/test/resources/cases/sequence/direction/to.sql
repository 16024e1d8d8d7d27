create sequence countdown increment by -1;
