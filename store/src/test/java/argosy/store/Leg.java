package argosy.store;

/// The two databases every test of the store runs on.
enum Leg {
    SQLITE,
    POSTGRESQL
}
