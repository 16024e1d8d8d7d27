ALTER POLICY kept ON accounts TO CURRENT_USER;
ALTER POLICY own ON accounts TO PUBLIC;
ALTER POLICY seen ON accounts TO reader, writer;
