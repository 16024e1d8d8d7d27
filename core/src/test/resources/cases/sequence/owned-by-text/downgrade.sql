-- data loss: how far note_numbers has counted
DROP SEQUENCE note_numbers;
