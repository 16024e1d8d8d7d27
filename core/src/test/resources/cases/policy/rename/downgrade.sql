ALTER POLICY "Seen" ON accounts RENAME TO seen;
ALTER POLICY own_rows ON accounts RENAME TO own;
COMMENT ON POLICY own ON accounts IS 'theirs';
