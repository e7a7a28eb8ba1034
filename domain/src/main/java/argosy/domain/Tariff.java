package argosy.domain;

/// Dues of a passage as a formula over the vessel's tonnage.
///
/// Dues in USD for one passage = `fixedUsd` + `perGtUsd` x GT + `perNtUsd` x NT + `perLockUsd` x locks;
/// the key `TURKISH-STRAITS` is computed by its own rule from the gold franc instead.
public record Tariff(
        String key,
        String name,
        double fixedUsd,
        double perGtUsd,
        double perNtUsd,
        double perLockUsd,
        Provenance provenance) {}
