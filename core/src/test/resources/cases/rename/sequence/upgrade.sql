ALTER SEQUENCE numbers RENAME TO bill_numbers;
