package argosy.domain;

import org.jspecify.annotations.Nullable;

/// A row of a passage's table of draughts by size: what vessels up to this length and beam may draw.
///
/// @param maxLoaM  null: any length
/// @param maxBeamM null: any beam
public record SizeDraught(
        @Nullable Double maxLoaM, @Nullable Double maxBeamM, double draughtM, Provenance provenance) {}
