package org.undersigned.counting.documented;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.model.DocumentedCount;
import org.undersigned.model.DocumentedCount.Counted;
import org.undersigned.model.DocumentedCount.Standing;
import org.undersigned.model.Id;
import org.undersigned.model.Person;

/// What changed between two documented counts of one quantity: the corrections log of a published
/// number.
///
/// @param floorChange new floor minus old; the floor can fall (a wrong link, a wrong inclusion)
/// @param ceilingChange new ceiling minus old
/// @param changes persons whose standing changed, in the order of the new count, then those who
///     left it
public record Corrections(long floorChange, long ceilingChange, List<Change> changes) {
  public Corrections {
    changes = List.copyOf(changes);
  }

  /// @param before empty for somebody who was not looked at before
  /// @param after empty for somebody who is no longer a person of their own
  public record Change(
      Id<Person> person, String name, Optional<Standing> before, Optional<Standing> after) {}

  public static Corrections between(DocumentedCount before, DocumentedCount after) {
    Map<Id<Person>, Counted> old = new HashMap<>();
    before.candidates().forEach(c -> old.put(c.person(), c));
    List<Change> changes = new ArrayList<>();
    for (Counted now : after.candidates()) {
      Optional<Standing> was = Optional.ofNullable(old.remove(now.person())).map(Counted::standing);
      if (was.isEmpty() || was.get() != now.standing())
        changes.add(new Change(now.person(), now.name(), was, Optional.of(now.standing())));
    }
    for (Counted gone : before.candidates()) {
      if (old.containsKey(gone.person()))
        changes.add(
            new Change(gone.person(), gone.name(), Optional.of(gone.standing()), Optional.empty()));
    }
    return new Corrections(
        after.floor() - before.floor(), after.ceiling() - before.ceiling(), changes);
  }
}
