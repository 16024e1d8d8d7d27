ALTER TYPE mood ADD VALUE 'asleep' BEFORE 'sad';
ALTER TYPE mood ADD VALUE 'ok' AFTER 'sad';
ALTER TYPE mood ADD VALUE 'gone';
