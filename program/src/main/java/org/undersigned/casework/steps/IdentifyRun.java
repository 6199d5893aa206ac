package org.undersigned.casework.steps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.casework.Casebook;
import org.undersigned.casework.asking.People;
import org.undersigned.identity.CaseIdentity;
import org.undersigned.identity.clusters.PersonIds;
import org.undersigned.model.Id;
import org.undersigned.model.Link;
import org.undersigned.model.Maker;
import org.undersigned.model.NameList;
import org.undersigned.model.Person;
import org.undersigned.model.Reference;
import org.undersigned.model.Run;

/// The kept record of a run of the identity engine: its version and settings, the versions of the
/// data, of the judgements and of the parameters that it had, and what became of persons' ids.
///
/// A version is an id that follows from the content: equal versions, equal content. The parameters
/// themselves are kept too; they hold no word of any exhibit.
///
/// A run that only added references to an earlier one ([IdentifiedBefore]) says on which, and has
/// that one's parameters. What a later one needs is kept: how the references were read and which
/// pairs were found.
final class IdentifyRun {
  static final String ENGINE = "identify";

  /// Setting: the run before, to which this one only added.
  static final String ON = "on";

  /// Setting: the version of the references.
  static final String DATA = "data";

  static final String PARAMETERS = "parameters";
  static final String PAIRS = "pairs";
  static final String READING = "reading";
  private final Casebook book;
  private final CaseIdentity identity;
  private final Maker.Tool tool;
  private final Acting acting;
  private final Optional<Id<Run>> on;

  IdentifyRun(Casebook book, Identified identified, Maker.Tool tool, Acting acting) {
    this.book = book;
    this.identity = identified.identity();
    this.on = identified.on();
    this.tool = tool;
    this.acting = acting;
  }

  /// What was found.
  ///
  /// @param on the run to which it was added; nothing for a whole run
  record Identified(CaseIdentity identity, Optional<Id<Run>> on) {}

  /// @param links what the run leaves behind
  /// @param counts how many of what
  Run run(List<Link<?>> links, Map<String, Integer> counts) {
    Id<Run> id = Id.derived("run", ENGINE, tool.toString(), acting.at().toString());
    String parameters = identity.run().weights().chances().text();
    Map<String, String> settings = new TreeMap<>(tool.settings());
    settings.put("version", tool.version());
    settings.put(DATA, version(identity.references().stream().map(Reference::id).toList()));
    settings.put("judgements", version("judgements", judged().map(Link::id)));
    settings.put(PARAMETERS, version(PARAMETERS, Stream.of(parameters)));
    on.ifPresent(before -> settings.put(ON, before.toString()));
    People.Following following = People.following(book);
    links.forEach(following::take);
    PersonIds.Assigned<Id<Person>> ids = following.run(id);
    Map<String, String> outcome = new TreeMap<>();
    counts.forEach((name, count) -> outcome.put(name, Integer.toString(count)));
    outcome.put("references", Integer.toString(identity.references().size()));
    outcome.put(PARAMETERS, parameters);
    outcome.put("compared", Long.toString(identity.run().candidates()));
    if (identity.mayContinue()) {
      outcome.put(READING, identity.reading());
      outcome.put(PAIRS, identity.pairsFound());
    }
    outcome.put("persons", Integer.toString(ids.ids().size()));
    outcome.put("minted", words(ids.minted()));
    outcome.put("retired", words(ids.retired()));
    outcome.put("split", words(ids.split()));
    List<String> over = book.lists().stream().map(NameList::id).map(Id::toString).toList();
    return new Run(id, ENGINE, over, settings, outcome, acting.by(tool));
  }

  private Stream<Link<?>> judged() {
    return book.links().stream()
        .filter(link -> link.provenance().by() instanceof Maker.Colleague)
        .map(link -> link);
  }

  /// The version of the data that these references are.
  static String version(List<Id<Reference>> references) {
    return version(DATA, references.stream());
  }

  private static String version(String of, Stream<?> content) {
    return Id.derived(
            Stream.concat(Stream.of(of), content.map(Object::toString).sorted())
                .toArray(String[]::new))
        .toString();
  }

  private static String words(List<Id<Person>> ids) {
    return ids.stream().map(Id::toString).collect(Collectors.joining(" "));
  }
}
