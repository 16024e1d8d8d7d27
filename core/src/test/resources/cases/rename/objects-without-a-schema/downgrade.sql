ALTER PUBLICATION news SET (publish = 'insert, update, delete, truncate');
ALTER EVENT TRIGGER look RENAME TO watch;
ALTER SERVER attic RENAME TO archive;
ALTER FOREIGN DATA WRAPPER papers RENAME TO files;
ALTER PUBLICATION news RENAME TO changes;
