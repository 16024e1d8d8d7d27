CREATE SEQUENCE note_numbers;
ALTER SEQUENCE note_numbers OWNED BY notes.code;
