ALTER POLICY added ON accounts WITH CHECK (balance > 10::numeric);
ALTER POLICY own ON accounts WITH CHECK (balance >= 0::numeric AND owner IS NOT NULL);
ALTER POLICY seen ON accounts TO reader USING (balance > 0::numeric OR owner = 'all'::text);
