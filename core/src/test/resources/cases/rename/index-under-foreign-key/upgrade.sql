ALTER INDEX idx_code RENAME TO countries_code;
