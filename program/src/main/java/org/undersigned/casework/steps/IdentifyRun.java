package org.undersigned.casework.steps;

import java.util.List;
import java.util.Map;
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
final class IdentifyRun {
  private final Casebook book;
  private final CaseIdentity identity;
  private final Maker.Tool tool;
  private final Acting acting;

  IdentifyRun(Casebook book, CaseIdentity identity, Maker.Tool tool, Acting acting) {
    this.book = book;
    this.identity = identity;
    this.tool = tool;
    this.acting = acting;
  }

  /// @param links what the run leaves behind
  /// @param counts how many of what
  Run run(List<Link<?>> links, Map<String, Integer> counts) {
    Id<Run> id = Id.derived("run", "identify", tool.toString(), acting.at().toString());
    String parameters = identity.run().weights().chances().text();
    Map<String, String> settings = new TreeMap<>(tool.settings());
    settings.put("version", tool.version());
    settings.put("data", version("data", identity.references().stream().map(Reference::id)));
    settings.put("judgements", version("judgements", judged().map(Link::id)));
    settings.put("parameters", version("parameters", Stream.of(parameters)));
    People.Following following = People.following(book);
    links.forEach(following::take);
    PersonIds.Assigned<Id<Person>> ids = following.run(id);
    Map<String, String> outcome = new TreeMap<>();
    counts.forEach((name, count) -> outcome.put(name, Integer.toString(count)));
    outcome.put("references", Integer.toString(identity.references().size()));
    outcome.put("parameters", parameters);
    outcome.put("persons", Integer.toString(ids.ids().size()));
    outcome.put("minted", words(ids.minted()));
    outcome.put("retired", words(ids.retired()));
    outcome.put("split", words(ids.split()));
    List<String> over = book.lists().stream().map(NameList::id).map(Id::toString).toList();
    return new Run(id, "identify", over, settings, outcome, acting.by(tool));
  }

  private Stream<Link<?>> judged() {
    return book.links().stream()
        .filter(link -> link.provenance().by() instanceof Maker.Colleague)
        .map(link -> link);
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
