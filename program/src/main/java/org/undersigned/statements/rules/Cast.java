package org.undersigned.statements.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.language.Feature;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;

/// Everybody a document speaks of: persons, bodies, groups; which words mean whom.
final class Cast {
  private final Lexicon lexicon;
  private final Map<String, List<Somebody>> persons = new LinkedHashMap<>();
  private final Map<String, List<Somebody>> bodies = new HashMap<>();
  private final Map<Line, Map<Integer, Somebody>> named = new HashMap<>();
  private final Map<String, Somebody> described = new HashMap<>();
  private final Deque<Somebody> recent = new ArrayDeque<>();
  private final List<Somebody> all = new ArrayList<>();
  private Optional<Somebody> principal = Optional.empty();
  private Set<String> places = Set.of();

  Cast(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Reads the names of all lines first, so that a short form finds its full one wherever it
  /// stands.
  static Cast of(DocumentText document) {
    Cast cast = new Cast(Lexicon.of(document.tongue()));
    cast.places = PlaceNames.of(document, cast.lexicon);
    for (Line line : document.lines()) cast.addPersons(line);
    if (document.tongue() != Tongue.FRENCH)
      for (Line line : document.lines())
        Surnames.add(line, cast.persons, cast.named.computeIfAbsent(line, _ -> new HashMap<>()));
    for (Line line : document.lines()) cast.addBodies(line);
    return cast;
  }

  /// The one whom the document is about: the accused, the applicant. The first one told stays.
  void principal(Somebody one) {
    if (principal.isEmpty()) principal = Optional.of(one);
  }

  Optional<Somebody> principal() {
    return principal;
  }

  List<Somebody> persons() {
    return all.stream().filter(one -> one.kind() == Somebody.Kind.PERSON).toList();
  }

  private void addPersons(Line line) {
    for (NameFinder.Found found : new NameFinder(lexicon, line).find()) {
      if (found.score() < 5 && places.contains(line.words(found.from(), found.to()))) continue;
      boolean shortForm =
          found.words() == 1 && (found.titled() < found.from() || lettered(line, found));
      int from = shortForm ? nearestTitle(line, found) : found.from();
      String name = line.words(from, found.to());
      Somebody somebody = person(line, found, name, from);
      Map<Integer, Somebody> places = named.computeIfAbsent(line, _ -> new HashMap<>());
      for (int i = found.from(); i < found.to(); i++) places.put(i, somebody);
      learn(line, found, somebody);
    }
  }

  /// *le témoin A.*: a letter alone is named with the word before it.
  private boolean lettered(Line line, NameFinder.Found found) {
    if (found.from() == 0 || !line.words(found.from(), found.to()).matches("(?U)\\p{Lu}\\.?"))
      return false;
    Token before = line.tokens().get(found.from() - 1);
    return lexicon.is("title", before) || lexicon.is("occupation", before);
  }

  /// "Mr Halimov", "Captain Bolatov": with one title, the last before the name.
  private static int nearestTitle(Line line, NameFinder.Found found) {
    return found.from() - 1;
  }

  private Somebody person(Line line, NameFinder.Found found, String name, int from) {
    String key =
        Surnames.key(line.tokens().get(Surnames.at(line, found.from(), found.to())).folded());
    List<Somebody> sameSurname = persons.computeIfAbsent(key, _ -> new ArrayList<>());
    Somebody.Place place = new Somebody.Place(line, from, found.to());
    for (Somebody one : sameSurname) {
      if (!compatible(one, line, found)) continue;
      if (wordsOf(one) < found.words()
          || wordsOf(one) == found.words() && initials(one.name()) && !initials(name))
        one.fuller(name, place);
      return one;
    }
    Somebody fresh = new Somebody(Somebody.Kind.PERSON, name, place);
    sameSurname.add(fresh);
    all.add(fresh);
    return fresh;
  }

  private static boolean initials(String name) {
    return name.indexOf('.') >= 0;
  }

  private static int wordsOf(Somebody one) {
    int words = one.first().to() - one.first().from();
    return one.offices().contains("#titled") ? words - 1 : words;
  }

  /// Whether two forms of one surname can be one person: the given names must not contradict.
  private boolean compatible(Somebody one, Line line, NameFinder.Found found) {
    Somebody.Place place = one.first();
    int oneFrom = one.offices().contains("#titled") ? place.from() + 1 : place.from();
    int left = Math.min(place.to() - oneFrom, found.words()) - 1;
    for (int i = 0; i < left; i++) {
      String first = place.line().tokens().get(oneFrom + i).folded();
      String second = line.tokens().get(found.from() + i).folded();
      boolean initial = first.endsWith(".") || second.endsWith(".");
      if (initial
          ? first.charAt(0) != second.charAt(0)
          : !Surnames.key(first).equals(Surnames.key(second))) return false;
    }
    return true;
  }

  private void learn(Line line, NameFinder.Found found, Somebody somebody) {
    List<Token> tokens = line.tokens();
    if (found.words() == 1
        && found.titled() < found.from()
        && somebody.first().from() < found.from()
        && somebody.first().line() == line) somebody.office("#titled");
    for (int i = found.titled(); i < found.from(); i++) describe(line, tokens.get(i), somebody);
    boolean apposed = found.titled() > 0 && tokens.get(found.titled() - 1).is(",");
    for (int i = found.titled() - 1; i >= Math.max(0, found.titled() - 8); i--) {
      Token token = tokens.get(i);
      // *la sœur du prévenu, Agathe Cormier*: not the one accused
      if (apposed && i > 0 && line.tongue() == Tongue.FRENCH && completes(tokens.get(i - 1)))
        continue;
      if (token.kind() == Token.Kind.MARK && !(i == found.titled() - 1 && token.is(","))) break;
      if (token.can(Part.VERB, Feature.PAST)) break; // *the guards beat …*
      if (token.can(Part.VERB, Feature.FINITE) && !token.can(Part.NOUN)) break;
      describe(line, token, somebody);
    }
    if (found.to() < tokens.size() && tokens.get(found.to()).is(","))
      for (int i = found.to() + 1; i < Math.min(tokens.size(), found.to() + 6); i++) {
        Token token = tokens.get(i);
        if (token.kind() == Token.Kind.MARK || token.capital() || token.can(Part.CONJUNCTION))
          break;
        // *Selon Oksana Hrebeniuk, un conseiller du préfet …*: somebody else
        if (line.tongue() == Tongue.FRENCH && lexicon.words("indefinite").contains(token.folded()))
          break;
        describe(line, token, somebody);
      }
  }

  private static boolean completes(Token before) {
    return before.is("du") || before.is("des") || before.is("de") || before.is("d'");
  }

  private void describe(Line line, Token token, Somebody somebody) {
    if (lexicon.words("henoun").contains(token.folded())) somebody.gender(Somebody.Gender.MALE);
    else if (lexicon.words("shenoun").contains(token.folded()))
      somebody.gender(Somebody.Gender.FEMALE);
    if (!lexicon.is("occupation", token)
        && !lexicon.is("kinship", token)
        && !lexicon.is("title", token)) return;
    String noun = lemma(token);
    somebody.office(noun);
    for (String kind : lexicon.attributes("kindof", noun)) somebody.office(kind);
    if (line.tongue() == Tongue.FRENCH && !lexicon.is("kinship", token))
      gender(line, token, somebody);
  }

  /// French and Russian nouns tell a gender where all their readings agree.
  static void gender(Line line, Token noun, Somebody somebody) {
    if (line.tongue() == Tongue.ENGLISH) return;
    boolean male = noun.can(Part.NOUN, Feature.MASCULINE);
    boolean female = noun.can(Part.NOUN, Feature.FEMININE);
    if (male != female) somebody.gender(male ? Somebody.Gender.MALE : Somebody.Gender.FEMALE);
  }

  static String lemma(Token token) {
    for (var form : token.forms()) if (form.part() == Part.NOUN) return form.lemma();
    return token.folded();
  }

  private void addBodies(Line line) {
    for (Sentence sentence : line.sentences())
      for (Phrase phrase : sentence.phrases())
        if (phrase instanceof Nominal nominal && body(line, nominal)) {
          String head = lemma(line.tokens().get(headOf(line, nominal)));
          List<Somebody> same = bodies.computeIfAbsent(head, _ -> new ArrayList<>());
          String name = bare(line, nominal);
          if (same.stream().noneMatch(one -> one.name().equalsIgnoreCase(name))) {
            Somebody fresh =
                new Somebody(
                    Somebody.Kind.BODY,
                    name,
                    new Somebody.Place(line, nominal.from(), nominal.to()));
            gender(line, line.tokens().get(headOf(line, nominal)), fresh);
            same.add(fresh);
          }
        }
  }

  /// A body is named in full if its phrase has more than an article before the word for it.
  private boolean body(Line line, Nominal nominal) {
    int head = headOf(line, nominal);
    if (!lexicon.is("body", line.tokens().get(head))) return false;
    if (line.kind() == Line.Kind.HEADING) return false;
    int words = 0;
    boolean capital = false;
    for (int i = nominal.from(); i < nominal.to(); i++) {
      Token token = line.tokens().get(i);
      if (token.can(Part.DETERMINER) && i == nominal.from()) continue;
      words++;
      capital |= token.capital() && (i > 0 || token.is("ministry"));
    }
    return words > 1 && capital;
  }

  private int headOf(Line line, Nominal nominal) {
    Token head = line.tokens().get(nominal.head());
    if (lexicon.is("body", head)) return nominal.head();
    for (int i = nominal.from(); i < nominal.core(); i++)
      if (lexicon.is("body", line.tokens().get(i)) && line.tokens().get(i).can(Part.NOUN)) return i;
    return nominal.head();
  }

  private String bare(Line line, Nominal nominal) {
    int from = nominal.from();
    if (line.tongue() == Tongue.ENGLISH && line.tokens().get(from).can(Part.DETERMINER)) from++;
    return line.words(from, nominal.to());
  }

  /// The person whose name stands in the tokens from `from` to `to` of a line.
  Optional<Somebody> personIn(Line line, int from, int to) {
    Map<Integer, Somebody> places = named.get(line);
    if (places == null) return Optional.empty();
    for (int i = from; i < to; i++) if (places.containsKey(i)) return Optional.of(places.get(i));
    return Optional.empty();
  }

  List<Somebody> personsIn(Line line, int from, int to) {
    List<Somebody> found = new ArrayList<>();
    Map<Integer, Somebody> places = named.get(line);
    if (places == null) return found;
    for (int i = from; i < to; i++) {
      Somebody one = places.get(i);
      if (one != null && !found.contains(one)) found.add(one);
    }
    return found;
  }

  /// Somebody whom the text only describes: *a nurse*, *the police*, *six students*. Empty for a
  /// thing.
  Optional<Somebody> described(Line line, Nominal nominal, String name) {
    Token head = line.tokens().get(nominal.head());
    Optional<Somebody.Kind> kind = kind(line, nominal, head);
    if (kind.isEmpty()) return Optional.empty();
    String key = kind.get() + " " + name.toLowerCase(Locale.ROOT);
    Somebody known = described.get(key);
    if (known != null) return Optional.of(known);
    Somebody fresh =
        new Somebody(kind.get(), name, new Somebody.Place(line, nominal.from(), nominal.to()));
    describe(line, head, fresh);
    gender(line, head, fresh);
    described.put(key, fresh);
    return Optional.of(fresh);
  }

  private Optional<Somebody.Kind> kind(Line line, Nominal nominal, Token head) {
    boolean opening = line.tongue() == Tongue.RUSSIAN && line.opensSentence(nominal.head());
    if (head.can(Part.PRONOUN) || head.capital() && !opening && !lexicon.is("body", head))
      return Optional.empty();
    if (lexicon.is("body", head)) return Optional.of(Somebody.Kind.BODY);
    if (lexicon.is("document", head) || lexicon.is("text", head))
      return Optional.of(Somebody.Kind.TEXT);
    boolean human =
        lexicon.is("person", head)
            || lexicon.is("occupation", head)
            || lexicon.is("kinship", head)
            || lexicon.is("title", head)
            || trade(head);
    if (!human) return Optional.empty();
    boolean many =
        line.numbered(nominal.from(), nominal.core())
            || head.can(Part.NOUN, Feature.PLURAL)
                && !head.can(Part.NOUN, Feature.SINGULAR)
                && !lexicon
                    .words("onearticle")
                    .contains(line.tokens().get(nominal.from()).folded());
    if (many) return Optional.of(Somebody.Kind.GROUP);
    Token first = line.tokens().get(nominal.from());
    // *her own accountant*, *the governor*: one whom the text names elsewhere
    boolean definite =
        first.can(Part.DETERMINER)
            && !first.can(Part.NUMERAL)
            && !lexicon.words("indefinite").contains(first.folded());
    boolean unnamed = line.tongue() == Tongue.FRENCH && withOffice(lemma(head)).isEmpty();
    boolean open = lexicon.is("principal", head) ? principal.isEmpty() : !definite || unnamed;
    return open ? Optional.of(Somebody.Kind.PERSON) : Optional.empty();
  }

  /// *a ranger*, *a welder*: by its ending.
  private boolean trade(Token head) {
    return lexicon.tongue() == Tongue.ENGLISH
        && lexicon.words("tradeending").stream().anyMatch(head.folded()::endsWith)
        && head.folded().length() > 5
        && !lexicon.words("nooccupation").contains(head.folded())
        && !lexicon.is("place", head)
        && !lexicon.is("timeunit", head);
  }

  /// Somebody was just spoken of: pronouns that follow may mean them.
  void mention(Somebody somebody) {
    recent.remove(somebody);
    recent.addFirst(somebody);
  }

  /// Somebody was spoken of as one to whom something is done: second to the subject.
  void mentionAside(Somebody somebody) {
    recent.remove(somebody);
    recent.addLast(somebody);
  }

  /// Somebody was spoken of in passing: behind all who were spoken of before.
  void mentionOnce(Somebody somebody) {
    if (!recent.contains(somebody)) recent.addLast(somebody);
  }

  Optional<Somebody> lastPerson(Somebody.Gender gender) {
    for (Somebody one : recent)
      if (one.kind() == Somebody.Kind.PERSON
          && (gender == Somebody.Gender.UNKNOWN
              || one.gender() == Somebody.Gender.UNKNOWN
              || one.gender() == gender)) {
        one.gender(gender);
        return Optional.of(one);
      }
    return Optional.empty();
  }

  /// The last one spoken of whom *he* or *she* can mean; where nouns have a gender, a body too.
  Optional<Somebody> last(Somebody.Gender gender) {
    for (Somebody one : recent) {
      boolean fits =
          one.gender() == gender
              || one.kind() == Somebody.Kind.PERSON && one.gender() == Somebody.Gender.UNKNOWN;
      boolean other = one.kind() == Somebody.Kind.GROUP || one.kind() == Somebody.Kind.TEXT;
      if (!fits || other) continue;
      if (one.kind() == Somebody.Kind.PERSON) one.gender(gender);
      return Optional.of(one);
    }
    return Optional.empty();
  }

  Optional<Somebody> lastOf(Set<Somebody.Kind> kinds) {
    for (Somebody one : recent) if (kinds.contains(one.kind())) return Optional.of(one);
    return Optional.empty();
  }

  /// The only person, or the last one spoken of, with this office.
  Optional<Somebody> withOffice(String office) {
    for (Somebody one : recent)
      if (one.kind() == Somebody.Kind.PERSON && one.offices().contains(office))
        return Optional.of(one);
    Somebody only = null;
    for (Somebody one : persons())
      if (one.offices().contains(office)) {
        if (only != null) return Optional.empty();
        only = one;
      }
    return Optional.ofNullable(only);
  }

  /// The full name of a body of which the text gives only the head: *the Ministry*.
  Optional<Somebody> bodyNamed(String head) {
    List<Somebody> same = bodies.getOrDefault(head.toLowerCase(Locale.ROOT), List.of());
    if (same.isEmpty()) return Optional.empty();
    for (Somebody one : recent) if (same.contains(one)) return Optional.of(one);
    return Optional.of(same.getFirst());
  }

  Optional<Somebody> bodyOf(String name) {
    for (List<Somebody> some : bodies.values())
      for (Somebody one : some) if (one.name().equalsIgnoreCase(name)) return Optional.of(one);
    return Optional.empty();
  }
}
