-- data loss: all rows of events_2024
DROP TABLE events_2024;
