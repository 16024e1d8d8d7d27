ALTER POLICY kept ON accounts TO PUBLIC;
ALTER POLICY own ON accounts TO reader;
ALTER POLICY seen ON accounts TO CURRENT_USER, writer;
