package org.undersigned.casework.steps;

import java.time.Instant;
import org.undersigned.model.Maker;
import org.undersigned.model.Provenance;

/// Who takes a step, and when.
public record Acting(Maker.Colleague colleague, Instant at) {

  /// The provenance of what the colleague does in person.
  public Provenance inPerson() {
    return new Provenance(colleague, at);
  }

  /// The provenance of what a tool proposes in this step.
  public Provenance by(Maker.Tool tool) {
    return new Provenance(tool, at);
  }
}
