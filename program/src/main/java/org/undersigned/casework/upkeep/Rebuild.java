package org.undersigned.casework.upkeep;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.asking.People;
import org.undersigned.casework.asking.Sayings;
import org.undersigned.casework.asking.WeighedClaims;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Person;
import org.undersigned.model.Said;
import org.undersigned.notation.Notation;

/// Derives everything again from the log and compares: persons, statements as shown, disagreements.
public final class Rebuild {

  private Rebuild() {}

  /// Fingerprints of all that is derived, before and after.
  public record Outcome(Fingerprint before, Fingerprint after) {
    public boolean same() {
      return before.equals(after);
    }
  }

  /// Rebuilds the case. Nothing that is kept is touched.
  public static Outcome of(OpenCase opened) {
    return new Outcome(
        derived(opened),
        derived(
            OpenCase.of(opened.name(), opened.vault(), opened.archive(), OpenCase.Met.NOTHING)));
  }

  private static Fingerprint derived(OpenCase opened) {
    List<String> lines = new ArrayList<>();
    for (Person person : People.of(opened.book()).all()) {
      lines.add(person.id() + " " + person.preferredName());
      person.references().stream().map(Object::toString).sorted().forEach(lines::add);
    }
    for (Said.Standing standing : Said.Standing.values()) {
      Sayings sayings = new Sayings(opened.book(), standing);
      sayings.all().forEach(each -> lines.add(Notation.line(each)));
      new WeighedClaims(opened.book(), sayings)
          .ofStatements()
          .forEach(each -> lines.add(Notation.line(each.dispute())));
    }
    return Fingerprint.of(String.join("\n", lines));
  }
}
