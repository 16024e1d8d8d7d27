ALTER POLICY a ON accounts RENAME TO d;
DROP POLICY c ON accounts;
