package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.language.Feature;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;

/// In what a number counts: persons, cases, documents, questions, objects, a measure or a currency;
/// always the English plural. A number without a noun counts in what was counted before; one in a
/// table in what its column's head says, or else the line above the table.
final class Units {
  /// What a number without a noun may count; lengths of time and sums are no such thing.
  private static final Set<String> COUNTED =
      Set.of("persons", "cases", "documents", "questions", "objects");

  /// How many tokens behind a number its noun may stand: *from 48 to 84 million talers*.
  private static final int REACH = 6;

  /// A table's rows and columns are days and years more often than its numbers count them.
  private static final Set<String> CALENDAR = Set.of("days", "weeks", "months", "years");

  /// The ending of a noun that the dictionary does not know: *talers*, «дирхамов».
  private static final Pattern CASE =
      Pattern.compile("(?<=[а-я]{3})(?:ов|ами|ах|ам|ы|а|у)$|(?<=[a-z]{3})s$");

  private final Lexicon lexicon;
  private String last = "persons";
  private Optional<String> caption = Optional.empty();
  private List<Optional<String>> columns = List.of();

  Units(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The unit of a number in running text.
  String of(Figures.Place place) {
    String unit = unit(place);
    if (COUNTED.contains(unit)) last = unit;
    return unit;
  }

  private String unit(Figures.Place place) {
    if (place.after(0).equals("%")
        || lexicon.words("percent").contains(place.after(0))
        || lexicon.words("percent").contains(place.after(0) + place.after(1))) return "percent";
    if (place.noun() < 0) return bare(place);
    // *law-enforcement officers*: a noun before a noun says less
    for (int i = place.noun();
        i < Math.min(place.sentence().to(), place.noun() + 3) && place.token(i).can(Part.NOUN);
        i++) if (person(place.token(i))) return "persons";
    Token noun = place.token(place.noun());
    // an ending tells who does something, but where money is spoken of a currency
    if (!noun.known() && said(noun).isEmpty() && holder(noun) && !money(place.sentence()))
      return "persons";
    return of(noun);
  }

  /// What a noun counts in; one that the dictionary does not know counts itself.
  private String of(Token noun) {
    Optional<String> said = said(noun);
    if (said.isPresent()) return said.get();
    if (!noun.known()) return noun.folded();
    return holder(noun) || person(noun) ? "persons" : "objects";
  }

  /// The unit that the lists know for a noun.
  private Optional<String> said(Token noun) {
    for (String one :
        List.of(
            "persons",
            "cases",
            "documents",
            "questions",
            "minutes",
            "hours",
            "days",
            "weeks",
            "months",
            "years")) if (lexicon.is("unit-" + one, noun)) return Optional.of(one);
    String word = Cast.lemma(noun);
    String bare = noun.known() ? word : CASE.matcher(word).replaceFirst("");
    for (String group : List.of("currency", "measure"))
      for (String one : List.of(word, bare)) {
        Optional<String> unit = lexicon.attribute(group, one);
        if (unit.isPresent()) return unit;
      }
    return Optional.empty();
  }

  private boolean person(Token noun) {
    return lexicon.is("unit-persons", noun)
        || lexicon.is("person", noun)
        || lexicon.is("occupation", noun)
        || lexicon.is("kinship", noun)
        || noun.can(Part.NOUN, Feature.ANIMATE);
  }

  /// A word whose ending tells who does something: *deminers*, *orpailleurs*, «орпайщики».
  private boolean holder(Token noun) {
    if (lexicon.is("thing", noun)) return false;
    for (String ending : lexicon.words("occupationending"))
      if (noun.folded().endsWith(ending) || noun.folded().endsWith(ending + "s")) return true;
    return false;
  }

  private boolean money(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++)
      if (lexicon.is("money", sentence.token(i))) return true;
    return false;
  }

  private String bare(Figures.Place place) {
    Sentence sentence = place.sentence();
    for (int i = place.from(); i < place.to(); i++)
      if (lexicon.words("collective").contains(sentence.token(i).folded())) return "persons";
    Optional<String> other = shared(place);
    if (other.isPresent()) return other.get();
    for (int i = Math.max(0, place.phrase());
        i < Math.min(sentence.size(), place.phrase() + 3);
        i++)
      if (sentence.phrase(i) instanceof Verbal verbal
          && lexicon.find("act", sentence.tokens(), verbal.main(), Part.VERB).isPresent())
        return "persons";
    return last;
  }

  /// *from 48 to 84 million talers*, *three of the five questions*: the noun stands behind the
  /// second number.
  private Optional<String> shared(Figures.Place place) {
    Sentence sentence = place.sentence();
    int second = place.to() + 1;
    if (second < sentence.to() && sentence.token(second).can(Part.DETERMINER)) second++;
    if (!lexicon.words("unitrange").contains(place.after(0))
        || !sentence.line().numbered(second, Math.min(sentence.to(), second + 1)))
      return Optional.empty();
    for (int i = second + 1; i < Math.min(sentence.to(), place.to() + REACH); i++) {
      Token token = sentence.token(i);
      if (token.kind() == Token.Kind.MARK) return Optional.empty();
      if (token.can(Part.PREPOSITION) || sentence.line().numbered(i, i + 1)) continue;
      Optional<String> unit = counted(token);
      if (unit.isPresent()) return unit;
    }
    return Optional.empty();
  }

  /// A line above a table says what the table counts, if it is not about persons.
  void caption(Line line) {
    Sentence said = line.sentences().getLast();
    for (int i = said.from(); i < said.to() && caption.isEmpty(); i++)
      caption = counted(said.token(i)).filter(unit -> !CALENDAR.contains(unit));
  }

  /// The head of a table's columns.
  void head(Line line) {
    List<Optional<String>> units = new ArrayList<>();
    for (int[] cell : Tables.cells(line)) {
      Optional<String> unit = Optional.empty();
      for (int i = cell[0]; i < cell[1] && unit.isEmpty(); i++)
        unit = counted(line.tokens().get(i)).filter(each -> !CALENDAR.contains(each));
      units.add(unit);
    }
    columns = units;
  }

  private Optional<String> counted(Token token) {
    if (token.is("%") || lexicon.is("percent", token)) return Optional.of("percent");
    if (token.known() && !token.can(Part.NOUN)) return Optional.empty();
    return said(token).or(() -> person(token) ? Optional.of("persons") : Optional.empty());
  }

  /// The unit of a number in a table: by the noun behind it, its column's head, the line above.
  ///
  /// @param to the first token behind the number
  String cell(Line line, int cell, int to) {
    int end = Tables.cells(line).get(cell)[1];
    for (int i = to; i < end; i++) {
      Token token = line.tokens().get(i);
      if (token.is("%")) return "percent";
      if (token.can(Part.NOUN) || !token.known() && token.word()) return of(token);
    }
    Optional<String> column = cell < columns.size() ? columns.get(cell) : Optional.empty();
    return column.or(() -> caption).orElse(last);
  }

  /// A line that is no row ends a table.
  void ends() {
    columns = List.of();
    caption = Optional.empty();
  }
}
