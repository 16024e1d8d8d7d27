ALTER POLICY p ON email USING (email::text = 'x'::ext.citext::text);
-- data loss: all values of email.n
ALTER TABLE email DROP COLUMN n;
