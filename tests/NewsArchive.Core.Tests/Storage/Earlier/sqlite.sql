CREATE TABLE sources (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    slug TEXT NOT NULL
);

CREATE TABLE originals (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL,
    length INTEGER NOT NULL,
    content BLOB NOT NULL
);

CREATE TABLE articles (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL,
    original_id INTEGER NOT NULL REFERENCES originals (id),
    format TEXT NOT NULL,
    format_version INTEGER NOT NULL,
    external_id TEXT,
    identity TEXT,
    version TEXT,
    status TEXT,
    headline TEXT,
    headline_basis TEXT,
    standfirst TEXT,
    byline TEXT,
    byline_basis TEXT,
    dateline TEXT,
    date TEXT,
    date_lower INTEGER,
    date_upper INTEGER,
    date_basis TEXT,
    source_id INTEGER REFERENCES sources (id),
    source_basis TEXT,
    credit TEXT,
    url TEXT,
    language TEXT,
    word_count INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
);

CREATE TABLE runs (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    state TEXT NOT NULL,
    requested_by TEXT NOT NULL,
    paths TEXT NOT NULL,
    added INTEGER NOT NULL,
    revised INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    moved INTEGER NOT NULL,
    duplicate INTEGER NOT NULL,
    missing INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    failure TEXT
);

CREATE TABLE revisions (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES articles (id),
    number INTEGER NOT NULL,
    original_id INTEGER NOT NULL REFERENCES originals (id),
    format TEXT NOT NULL,
    format_version INTEGER NOT NULL,
    reason TEXT NOT NULL,
    version TEXT,
    parsed TEXT NOT NULL,
    problems TEXT NOT NULL,
    run_id INTEGER NOT NULL,
    created_at INTEGER NOT NULL
);

CREATE TABLE article_texts (
    article_id INTEGER NOT NULL PRIMARY KEY,
    headline TEXT NOT NULL,
    standfirst TEXT NOT NULL,
    byline TEXT NOT NULL,
    dateline TEXT NOT NULL,
    body TEXT NOT NULL,
    captions TEXT NOT NULL
);

CREATE TABLE containers (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    read_by TEXT NOT NULL,
    records INTEGER NOT NULL
);

CREATE TABLE places (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    path TEXT NOT NULL,
    original_id INTEGER NOT NULL REFERENCES originals (id),
    article_id INTEGER NOT NULL REFERENCES articles (id),
    missing INTEGER NOT NULL,
    run_id INTEGER NOT NULL,
    container_id INTEGER REFERENCES containers (id)
);

CREATE TABLE corrections (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES articles (id),
    field TEXT NOT NULL,
    value TEXT,
    reason TEXT NOT NULL,
    "by" TEXT NOT NULL,
    at INTEGER NOT NULL,
    ended_at INTEGER,
    ended_by TEXT
);

CREATE TABLE outcomes (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    run_id INTEGER NOT NULL REFERENCES runs (id),
    path TEXT NOT NULL,
    kind TEXT NOT NULL,
    article_id INTEGER,
    revision INTEGER,
    message TEXT,
    problems TEXT,
    records INTEGER NOT NULL
);

CREATE UNIQUE INDEX "IX_sources_slug" ON sources (slug);
CREATE UNIQUE INDEX "IX_originals_sha256" ON originals (sha256);
CREATE INDEX "IX_articles_source_id" ON articles (source_id);
CREATE INDEX "IX_articles_original_id" ON articles (original_id);
CREATE INDEX "IX_articles_date_lower" ON articles (date_lower);
CREATE UNIQUE INDEX "IX_revisions_article_id_number" ON revisions (article_id, number);
CREATE INDEX "IX_revisions_original_id" ON revisions (original_id);
CREATE UNIQUE INDEX "IX_articles_identity" ON articles (identity);
CREATE UNIQUE INDEX "IX_containers_path" ON containers (path);
CREATE INDEX "IX_places_container_id" ON places (container_id);
CREATE UNIQUE INDEX "IX_places_path" ON places (path);
CREATE INDEX "IX_places_article_id" ON places (article_id);
CREATE INDEX "IX_places_original_id" ON places (original_id);
CREATE INDEX "IX_corrections_article_id" ON corrections (article_id);
CREATE INDEX "IX_outcomes_run_id" ON outcomes (run_id);

CREATE VIRTUAL TABLE article_search USING fts5 (
    headline, standfirst, byline, dateline, body, captions,
    content = 'article_texts', content_rowid = 'article_id',
    tokenize = 'porter unicode61 remove_diacritics 2'
);
