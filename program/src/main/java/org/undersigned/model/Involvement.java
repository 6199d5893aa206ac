package org.undersigned.model;

/// Somebody's part in an act (HURIDOCS *Involvement*, 24xx). The role lies on the link, never on
/// the person.
///
/// @param degree micro-thesaurus 18: carried out, ordered, planned, failed to prevent …
public record Involvement(Id<Act> act, Party who, Term degree) {}
