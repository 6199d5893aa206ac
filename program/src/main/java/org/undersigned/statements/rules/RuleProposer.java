package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.undersigned.language.Tongue;
import org.undersigned.model.Maker;
import org.undersigned.statements.Drafts;
import org.undersigned.statements.Material;
import org.undersigned.statements.PersonDraft;
import org.undersigned.statements.Proposer;
import org.undersigned.statements.StatementDraft;
import org.undersigned.statements.plain.PlainDrafts;

/// Drafts by rules: the way of one document. Rules can be switched off by their ids, so that
/// precision against recall is a setting, which the provenance of each draft names.
public final class RuleProposer implements Proposer {
  private static final String VERSION = "1";

  private final Set<String> switchedOff;

  public RuleProposer() {
    this(Set.of());
  }

  /// @param switchedOff ids of rules that are not used: `en-said-last`
  public RuleProposer(Set<String> switchedOff) {
    this.switchedOff = Set.copyOf(switchedOff);
  }

  @Override
  public Maker.Tool tool() {
    return new Maker.Tool(
        "rules",
        VERSION,
        switchedOff.isEmpty()
            ? Map.of()
            : Map.of("off", String.join(",", new java.util.TreeSet<>(switchedOff))));
  }

  @Override
  public Drafts propose(Material material) {
    Optional<Tongue> tongue = Tongue.of(material.profile().language());
    if (tongue.isEmpty()) return PlainDrafts.of(material);
    DocumentText document = new DocumentText(material, tongue.get());
    Lexicon lexicon = Lexicon.of(tongue.get());
    RuleBook rules = RuleBook.of(tongue.get()).without(switchedOff);
    Cast cast = Cast.of(document);
    String author = material.profile().author();
    applicant(cast, author);
    new Principals(lexicon, cast).find(document);
    Naming naming = new Naming(lexicon, cast, new Acronyms(document.text()), author);
    Voices voices = Voices.of(author);
    Regions regions = new Regions(voices);
    Recording recording =
        new Recording(
            new Recording.Room(
                document,
                lexicon,
                cast,
                naming,
                new Parties(lexicon, cast, naming, voices),
                regions));
    Telling telling = new Telling(lexicon, rules, naming, recording);
    Tables tables = new Tables(lexicon, naming, regions);
    Relays relays = new Relays(material.profile(), voices);
    for (Line line : document.lines()) {
      Voices speaking = relays.at(line);
      if (line.kind() == Line.Kind.HEADING) {
        telling.paragraph();
        recording.demands().items().headed(line, speaking);
        continue;
      }
      if (line.kind() == Line.Kind.ROW) {
        for (Tables.Told cell : tables.row(line, speaking))
          telling.cell(line.cell(cell.from(), cell.to()), cell.voices());
        continue;
      }
      tables.ends();
      regions.add(
          new Regions.Region(
              line, 0, line.tokens().size(), speaking, org.undersigned.model.Stance.ASSERTS));
      int asked = recording.demands().items().listed(line, speaking);
      line.sentences().stream()
          .skip(asked)
          .forEach(sentence -> telling.sentence(sentence, speaking));
    }
    return gather(
        material,
        recording,
        new Recording.Room(
            document, lexicon, cast, naming, new Parties(lexicon, cast, naming, voices), regions));
  }

  /// *counsel for X*: X is whom the document is about.
  private static void applicant(Cast cast, String author) {
    for (Somebody one : cast.persons()) {
      String[] words = one.name().split("\\s+");
      String last = words[words.length - 1].toLowerCase(java.util.Locale.ROOT);
      String stem = last.substring(0, Math.max(Math.min(4, last.length()), last.length() - 2));
      if (words.length > 1 && author.toLowerCase(java.util.Locale.ROOT).contains(stem)) {
        cast.principal(one);
        return;
      }
    }
  }

  private static Drafts gather(Material material, Recording recording, Recording.Room room) {
    Figures figures =
        new Figures(room.document(), room.lexicon(), room.regions(), material.profile().date());
    References references = new References(room.document(), room.lexicon(), material.profile());
    PersonFacts facts = new PersonFacts(room);
    List<Line> lines = room.document().lines();
    for (int i = 0; i < lines.size(); i++) {
      boolean table = i + 1 < lines.size() && lines.get(i + 1).kind() == Line.Kind.ROW;
      figures.read(lines.get(i), table ? Figures.Followed.BY_A_TABLE : Figures.Followed.BY_TEXT);
      references.read(lines.get(i));
      facts.read(lines.get(i));
    }
    List<StatementDraft> statements = new ArrayList<>(recording.statements());
    statements.addAll(facts.drafts());
    return new Drafts(
        inOrder(statements),
        figures.drafts(),
        recording.demands().drafts(),
        references.drafts(),
        persons(room));
  }

  /// In the order of the text; the same words told twice in one way are one statement.
  private static List<StatementDraft> inOrder(List<StatementDraft> statements) {
    Map<String, StatementDraft> distinct = new TreeMap<>();
    for (StatementDraft one : statements) {
      String key =
          "%09d %09d %s %s %s %s"
              .formatted(
                  one.quote().start(),
                  one.quote().end(),
                  one.speakers(),
                  one.stance(),
                  one.told().claim(),
                  one.told().kind());
      distinct.putIfAbsent(key, one);
    }
    return distinct.values().stream()
        .sorted(Comparator.comparingInt((StatementDraft one) -> one.quote().start()))
        .toList();
  }

  private static List<PersonDraft> persons(Recording.Room room) {
    List<PersonDraft> persons = new ArrayList<>();
    for (Somebody one : room.cast().persons()) {
      Somebody.Place place = one.first();
      persons.add(
          new PersonDraft(
              one.name().replaceAll("\\s+", " "),
              one.role().replace("#titled", ""),
              room.document().excerpt(place.line(), place.from(), place.to()),
              room.document().tongue().code() + "-name"));
    }
    return persons;
  }
}
