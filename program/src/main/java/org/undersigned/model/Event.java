package org.undersigned.model;

import java.util.Optional;

/// A set of acts that belong together; may nest.
public record Event(
    Id<Event> id,
    String title,
    Optional<When> when,
    Optional<Where> where,
    Optional<Id<Event>> partOf) {}
