package org.undersigned.model;

import java.util.Optional;

/// A case before a court or body: extradition request, notice, sanctions listing, trial.
public record Proceeding(
    Id<Proceeding> id, String forum, String docket, Term stage, Optional<When> since) {}
