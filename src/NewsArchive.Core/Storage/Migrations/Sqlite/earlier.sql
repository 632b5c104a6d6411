-- How archives in SQLite grew before their migrations were generated, word for word: EarlierMigrations runs the steps that
-- one lacks, each under its name. No step is added: schemas change by generated migrations from the baseline on.

-- 20261121220000_Duplicates: Which articles have the same text, or nearly so.

ALTER TABLE articles ADD COLUMN text_group INTEGER;
CREATE INDEX "IX_articles_text_group" ON articles (text_group) WHERE text_group IS NOT NULL;

CREATE TABLE text_marks (
    mark INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY (mark, article_id)
) WITHOUT ROWID;

CREATE TABLE text_sketches (
    article_id INTEGER NOT NULL PRIMARY KEY,
    content BLOB NOT NULL
);

CREATE TABLE duplicates (
    article_id INTEGER NOT NULL,
    other_id INTEGER NOT NULL,
    likeness REAL NOT NULL,
    PRIMARY KEY (article_id, other_id)
) WITHOUT ROWID;

CREATE INDEX "IX_duplicates_other_id" ON duplicates (other_id);

-- 20261121223000_Search: An index whose rowids sort by date, which knows what an article is besides its words and where its
-- paragraphs and quotations are. It is filled when the archive is opened next (IndexUpkeep): what goes into it only the
-- index knows.

DROP TABLE article_search;

CREATE VIRTUAL TABLE article_search USING fts5 (
    headline, standfirst, byline, dateline, body, captions, quotes, facets,
    content = '', columnsize = 0, tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TABLE search_entries (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL,
    key INTEGER NOT NULL,
    source_id INTEGER NOT NULL,
    language TEXT NOT NULL,
    first_day INTEGER,
    last_day INTEGER,
    flags INTEGER NOT NULL,
    headline_words INTEGER NOT NULL,
    other_words INTEGER NOT NULL,
    body_words INTEGER NOT NULL,
    caption_words INTEGER NOT NULL
);

CREATE UNIQUE INDEX "IX_search_entries_article_id" ON search_entries (article_id);
CREATE UNIQUE INDEX "IX_search_entries_key" ON search_entries (key);

-- 20261121235000_SavedSearches: Searches that are kept under a name.

CREATE TABLE saved_searches (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL
);

-- 20261122000000_Stories: Which articles tell the same event, and the dates that follow from it. What is there already is
-- grouped after the next import.

CREATE TABLE story_vectors (
    article_id INTEGER NOT NULL PRIMARY KEY,
    content BLOB NOT NULL,
    keys TEXT NOT NULL,
    first_day INTEGER,
    last_day INTEGER
);

CREATE TABLE story_terms (
    term INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY (term, article_id)
) WITHOUT ROWID;

CREATE TABLE story_links (
    article_id INTEGER NOT NULL,
    other_id INTEGER NOT NULL,
    similarity REAL NOT NULL,
    PRIMARY KEY (article_id, other_id)
) WITHOUT ROWID;

CREATE TABLE story_pending (
    article_id INTEGER NOT NULL PRIMARY KEY,
    is_linked INTEGER NOT NULL
);

CREATE TABLE story_articles (
    article_id INTEGER NOT NULL PRIMARY KEY,
    story_id INTEGER NOT NULL
);

CREATE INDEX "IX_story_articles_story_id" ON story_articles (story_id);

CREATE TABLE story_decisions (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL,
    other_id INTEGER NOT NULL,
    is_together INTEGER NOT NULL,
    reason TEXT NOT NULL,
    "by" TEXT NOT NULL,
    at INTEGER NOT NULL,
    ended_at INTEGER,
    ended_by TEXT
);

CREATE INDEX "IX_story_decisions_article_id" ON story_decisions (article_id);
CREATE INDEX "IX_story_decisions_other_id" ON story_decisions (other_id);

CREATE TABLE inferred_dates (
    article_id INTEGER NOT NULL PRIMARY KEY,
    date TEXT NOT NULL,
    evidence TEXT NOT NULL
);

INSERT INTO story_pending (article_id, is_linked) SELECT id, 0 FROM articles;

-- 20261122003000_SourceOrder: The articles of a source in the order of time, so that the one before and after another is
-- looked up and not sorted.

CREATE INDEX "IX_articles_source_id_date_lower" ON articles (source_id, date_lower);
DROP INDEX "IX_articles_source_id";

-- 20261122021000_ListOrder: What lists count over all articles stands in an index: a million rows of the table take seconds
-- to go through.

CREATE INDEX "IX_articles_source_id_date_lower_date_upper" ON articles (source_id, date_lower, date_upper);
DROP INDEX "IX_articles_source_id_date_lower";
CREATE INDEX "IX_articles_undated" ON articles (id) WHERE date IS NULL;

-- 20261122030000_Names: The people, places and organisations that articles name. Those of what is there already are looked
-- for after the next import.

CREATE TABLE names (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    name_key TEXT NOT NULL,
    form TEXT NOT NULL,
    title TEXT,
    folded TEXT NOT NULL,
    last_word TEXT NOT NULL,
    is_hidden INTEGER NOT NULL,
    joined_id INTEGER,
    articles INTEGER NOT NULL
);

CREATE UNIQUE INDEX "IX_names_kind_name_key" ON names (kind, name_key);
CREATE INDEX "IX_names_articles_is_hidden_joined_id" ON names (articles, is_hidden, joined_id);
CREATE INDEX "IX_names_kind_articles_is_hidden_joined_id" ON names (kind, articles, is_hidden, joined_id);
CREATE INDEX "IX_names_folded" ON names (folded);
CREATE INDEX "IX_names_last_word" ON names (last_word);

CREATE TABLE name_forms (
    name_id INTEGER NOT NULL,
    form TEXT NOT NULL,
    articles INTEGER NOT NULL,
    PRIMARY KEY (name_id, form)
) WITHOUT ROWID;

CREATE TABLE name_articles (
    article_id INTEGER NOT NULL,
    found_id INTEGER NOT NULL,
    name_id INTEGER NOT NULL,
    form TEXT NOT NULL,
    mentions INTEGER NOT NULL,
    place INTEGER NOT NULL,
    PRIMARY KEY (article_id, found_id)
) WITHOUT ROWID;

CREATE INDEX "IX_name_articles_name_id_article_id" ON name_articles (name_id, article_id);

CREATE TABLE name_pending (
    article_id INTEGER NOT NULL PRIMARY KEY
);

CREATE TABLE name_rules (
    version INTEGER NOT NULL PRIMARY KEY
);

INSERT INTO name_rules (version) VALUES (0);

CREATE TABLE name_decisions (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    decision TEXT NOT NULL,
    kind TEXT NOT NULL,
    name_key TEXT NOT NULL,
    form TEXT,
    article_id INTEGER,
    target TEXT,
    title TEXT,
    reason TEXT NOT NULL,
    "by" TEXT NOT NULL,
    at INTEGER NOT NULL,
    ended_at INTEGER,
    ended_by TEXT
);

CREATE INDEX "IX_name_decisions_kind_name_key" ON name_decisions (kind, name_key);

-- 20261122051500_NameTitles: People under an office and a surname, with the full names that prove who they are; and names
-- that a curator holds to be of another kind.

CREATE TABLE name_titles (
    title_key TEXT NOT NULL,
    found_id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY (title_key, found_id, article_id)
) WITHOUT ROWID;

CREATE INDEX "IX_name_titles_article_id" ON name_titles (article_id);
ALTER TABLE names ADD COLUMN proved_id INTEGER;
ALTER TABLE name_decisions ADD COLUMN target_kind TEXT;

-- 20261129223000_Events: Stories that are one event each, with how likely they are, and running stories. What is there
-- already is grouped anew in the background; what curators decided stays.

DROP TABLE story_vectors;
DROP TABLE story_terms;
DROP TABLE story_links;
DROP TABLE story_articles;
DELETE FROM story_pending;

CREATE TABLE story_reports (
    article_id INTEGER NOT NULL PRIMARY KEY,
    content BLOB NOT NULL,
    first_day INTEGER,
    last_day INTEGER
);

CREATE TABLE story_terms (
    term INTEGER NOT NULL,
    day INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY (term, day, article_id)
) WITHOUT ROWID;

CREATE TABLE story_links (
    article_id INTEGER NOT NULL,
    other_id INTEGER NOT NULL,
    same_event REAL NOT NULL,
    running REAL NOT NULL,
    PRIMARY KEY (article_id, other_id)
) WITHOUT ROWID;

CREATE INDEX "IX_story_links_other_id" ON story_links (other_id);

CREATE TABLE story_articles (
    article_id INTEGER NOT NULL PRIMARY KEY,
    story_id INTEGER NOT NULL,
    probability REAL NOT NULL,
    is_title INTEGER NOT NULL
);

CREATE INDEX "IX_story_articles_story_id" ON story_articles (story_id);

CREATE TABLE running_articles (
    article_id INTEGER NOT NULL PRIMARY KEY,
    running_id INTEGER NOT NULL
);

CREATE INDEX "IX_running_articles_running_id" ON running_articles (running_id);

CREATE TABLE running_pending (
    article_id INTEGER NOT NULL PRIMARY KEY
);

CREATE TABLE story_rules (
    version INTEGER NOT NULL PRIMARY KEY
);

INSERT INTO story_rules (version) VALUES (0);
INSERT INTO story_pending (article_id, is_linked) SELECT id, 0 FROM articles;

-- 20261130010000_WrittenNames: All forms in which an article writes a name, beside the fullest. Articles of before are
-- looked at again, as the rules changed with it.

ALTER TABLE name_articles ADD COLUMN written TEXT;
