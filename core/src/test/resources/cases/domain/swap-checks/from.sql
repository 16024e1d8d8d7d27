create domain positive as int constraint a check (value > 0) constraint b check (value < 10);
