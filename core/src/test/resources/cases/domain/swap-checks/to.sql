create domain positive as int constraint b check (value > 0) constraint a check (value < 10);
