ALTER TYPE status ADD VALUE 'shut';
ALTER POLICY open ON accounts USING (status = ANY (ARRAY['open'::status, 'shut'::status]));
