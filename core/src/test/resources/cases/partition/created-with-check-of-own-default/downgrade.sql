-- data loss: all rows of events_2020
DROP TABLE events_2020;
