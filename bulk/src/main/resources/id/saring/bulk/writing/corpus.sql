-- The tables of a corpus in SQLite. One statement up to each empty line.

PRAGMA page_size = 8192

-- One row an article; authors and tags parted by line feeds, article all of it as article.schema.json says.
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  input TEXT NOT NULL,
  offset INTEGER NOT NULL,
  record TEXT,
  fetched TEXT,
  url TEXT,
  title TEXT NOT NULL,
  publisher TEXT,
  section TEXT,
  language TEXT,
  published TEXT,
  place TEXT,
  authors TEXT,
  tags TEXT,
  text TEXT NOT NULL,
  article TEXT NOT NULL
)

CREATE INDEX article_published ON article (published)

CREATE INDEX article_url ON article (url)

-- Letters and digits make words, hyphens part them (anak-anak is found by anak), accents are no difference.
CREATE VIRTUAL TABLE search USING fts5 (
  title, text,
  content = 'article', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2'
)
