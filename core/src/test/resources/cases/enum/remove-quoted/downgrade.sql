ALTER TYPE "User Status" ADD VALUE 'gone';
