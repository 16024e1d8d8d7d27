create table notes (code text);
create sequence note_numbers owned by notes.code;
