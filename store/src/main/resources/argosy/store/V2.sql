-- People whom an identity provider vouches for.
CREATE TABLE external_identity (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    account_id TEXT NOT NULL REFERENCES account (id),
    PRIMARY KEY (issuer, subject)
);
