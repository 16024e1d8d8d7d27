insert into people values (1, 'ok', '{ok}', '{ok,bad}', 'bad'), (2, 'sad', '{ok,sad}', '{sad}', 'sad');
