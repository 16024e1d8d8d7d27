ALTER POLICY own ON accounts RENAME TO own_rows;
COMMENT ON POLICY own_rows ON accounts IS 'only theirs';
ALTER POLICY seen ON accounts RENAME TO "Seen";
