-- may fail: if there are user mappings for archive
DROP SERVER archive;
-- may fail: if there are user mappings for Odd.Server
DROP SERVER "Odd.Server";
