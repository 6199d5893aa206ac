package org.undersigned.model;

import java.util.Optional;

/// The smallest unit that is counted: one kind of violation on one victim (Ball, "Who did what to
/// whom?", AAAS 1996).
public record Act(
    Id<Act> id,
    Term kind,
    Party victim,
    Optional<When> when,
    Optional<Where> where,
    Optional<Id<Event>> partOf) {}
