DROP INDEX documents_embedding;
