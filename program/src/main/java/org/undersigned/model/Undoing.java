package org.undersigned.model;

/// Takes a whole import back: what came in with it alone no longer stands, and is no part of any
/// answer, count or dossier. Nothing is erased: the exhibits stay sealed, the records stay in the
/// log, and the same files may be taken in again, which restores what was decided on them.
///
/// @param why in the words of who undid it
public record Undoing(Id<Undoing> id, Id<Import> of, String why, Provenance provenance) {}
