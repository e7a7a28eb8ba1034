-- The common subset of SQLite and PostgreSQL. Moments are milliseconds since 1970 UTC, yes/no is 1/0.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    text TEXT NOT NULL
);
CREATE TABLE workspace (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE TABLE account (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE TABLE membership (
    account_id TEXT NOT NULL REFERENCES account (id),
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    role TEXT NOT NULL,
    PRIMARY KEY (account_id, workspace_id)
);
CREATE TABLE login_session (
    token_hash TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    csrf TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX login_session_account ON login_session (account_id);
CREATE TABLE api_key (
    id TEXT PRIMARY KEY,
    key_hash TEXT NOT NULL UNIQUE,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    account_id TEXT NOT NULL REFERENCES account (id),
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT
);
CREATE TABLE document (
    hash TEXT PRIMARY KEY,
    body BYTEA NOT NULL
);
CREATE TABLE scenario (
    id TEXT PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    name TEXT NOT NULL,
    head INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    deleted INTEGER NOT NULL,
    branch_of TEXT,
    branch_revision INTEGER
);
CREATE INDEX scenario_workspace ON scenario (workspace_id, deleted);
CREATE TABLE revision (
    scenario_id TEXT NOT NULL REFERENCES scenario (id),
    number INTEGER NOT NULL,
    document_hash TEXT NOT NULL REFERENCES document (hash),
    author TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    kind TEXT NOT NULL,
    restores INTEGER,
    PRIMARY KEY (scenario_id, number)
);
CREATE TABLE plan (
    id TEXT PRIMARY KEY,
    scenario_id TEXT NOT NULL REFERENCES scenario (id),
    revision INTEGER NOT NULL,
    author TEXT NOT NULL,
    request TEXT NOT NULL,
    state TEXT NOT NULL,
    summary TEXT NOT NULL,
    result BYTEA,
    created_at BIGINT NOT NULL,
    finished_at BIGINT
);
CREATE INDEX plan_scenario ON plan (scenario_id, created_at);
CREATE TABLE audit (
    id TEXT PRIMARY KEY,
    made_at BIGINT NOT NULL,
    workspace_id TEXT,
    author TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX audit_workspace ON audit (workspace_id, made_at);
