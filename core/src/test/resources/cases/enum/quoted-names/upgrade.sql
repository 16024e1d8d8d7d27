ALTER TYPE "User Status" ADD VALUE 'back\slash';
