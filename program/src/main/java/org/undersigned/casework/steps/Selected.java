package org.undersigned.casework.steps;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.undersigned.casework.Casebook;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Link;
import org.undersigned.model.Reading;
import org.undersigned.model.Reference;
import org.undersigned.model.Said;
import org.undersigned.model.TakenApart;

/// Which kept records a dossier discloses: those that the number taken apart rests on, and no
/// others. Who handed an exhibit over, and under which file name, stays in the house.
///
/// @param exhibits the exhibits whose words are quoted
/// @param ids of the records, as the log has them
record Selected(Set<Fingerprint> exhibits, Set<String> ids) {

  private static final Set<String> TYPES =
      Set.of("exhibit", "reading", "statement", "draft", "reference", "name_list", "link");

  Selected {
    exhibits = Collections.unmodifiableSet(new LinkedHashSet<>(exhibits)); // in a fixed order
    ids = Set.copyOf(ids);
  }

  boolean has(String type, String id) {
    return TYPES.contains(type) && ids.contains(id);
  }

  static Selected of(TakenApart apart, Casebook book) {
    Set<Fingerprint> exhibits = new LinkedHashSet<>();
    Set<String> ids = new HashSet<>();
    Gathering gathering = new Gathering(exhibits, ids);
    gathering.said(apart.figure());
    apart.sameNumber().forEach(gathering::said);
    apart.denials().forEach(gathering::said);
    apart.rivals().forEach(rival -> gathering.said(rival.said()));
    for (TakenApart.Retracted each : apart.retractions()) {
      gathering.said(each.retraction());
      each.repeatedAfterwards().forEach(gathering::said);
    }
    for (TakenApart.Counted each : apart.persons()) {
      each.named().forEach(gathering::named);
      each.said().forEach(gathering::said);
    }
    apart.leftOut().forEach(each -> each.named().forEach(gathering::named));
    apart.groups().forEach(each -> gathering.named(each.named()));
    for (Reading reading : book.readings())
      if (exhibits.contains(reading.exhibit())) {
        ids.add(reading.id().hex());
        ids.add(reading.exhibit().hex());
      }
    book.lists().stream()
        .filter(list -> exhibits.contains(list.exhibit()))
        .forEach(list -> ids.add(list.id().toString()));
    for (Link<?> link : book.links())
      if (ids.contains(link.one().toString()) && ids.contains(link.other().toString()))
        ids.add(link.id().toString());
    return new Selected(exhibits, ids);
  }

  private record Gathering(Set<Fingerprint> exhibits, Set<String> ids) {

    void said(Said said) {
      ids.add(said.id());
      said.quotes().forEach(cited -> exhibits.add(cited.exhibit()));
    }

    void named(TakenApart.Named named) {
      Reference reference = named.reference();
      ids.add(reference.id().toString());
      exhibits.add(named.at().exhibit());
    }
  }
}
