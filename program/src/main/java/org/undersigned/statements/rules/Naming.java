package org.undersigned.statements.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.undersigned.language.Feature;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Single;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;
import org.undersigned.statements.rules.Voices.Named;

/// Says whom a noun phrase means: a name in full, what a pronoun or "the Ministry" stands for in
/// this document, or the phrase's own words where nobody is named.
final class Naming {
  /// Whom an author speaks for: *counsel for X*.
  private static final java.util.regex.Pattern COUNSEL =
      java.util.regex.Pattern.compile(
          "(?u)(?:counsel for|(?:l[’']avocate?-|Me .{3,60}, avocate?, )conseil de|адвокат(?:"
              + " заявителя| заявительницы)?) (\\p{Lu}.+)");

  /// A court's own document: *the court* and *the chamber* are its author.
  private static final java.util.regex.Pattern COURT =
      java.util.regex.Pattern.compile("(?u)(?<!\\p{L})суд(?:а|ья|ебн\\p{L}+)?(?!\\p{L})");

  private static final String ARTICLE = "^(?i:the|le|la|les|l['’]) ?";

  private static final Set<String> HEADS =
      Set.of("ministry", "ministère", "министерств", "прокуратур", "комитет", "police", "полиц");

  private final Lexicon lexicon;
  private final Cast cast;
  private final Latter latter;
  private final Beside beside;
  private final Acronyms acronyms;
  private final String author;
  private final SameName same;
  private final Optional<String> represented;
  private Optional<Somebody> itself = Optional.empty();

  Naming(Lexicon lexicon, Cast cast, Acronyms acronyms, String author) {
    this.acronyms = acronyms;
    this.lexicon = lexicon;
    this.cast = cast;
    this.latter = new Latter(lexicon, cast);
    this.beside = new Beside(lexicon, cast);
    this.author = author;
    java.util.regex.Matcher counsel = COUNSEL.matcher(author);
    this.represented = counsel.matches() ? Optional.of(counsel.group(1)) : Optional.empty();
    this.same = new SameName(lexicon, author, represented);
  }

  /// Whom the noun phrase at `at` means when `voices` are speaking.
  Named who(Sentence sentence, int at, Voices voices) {
    if (!(sentence.phrase(at) instanceof Nominal whole))
      return plain(sentence.words(sentence.phrase(at).from(), sentence.phrase(at).to()));
    Nominal nominal = latter.bare(sentence, whole);
    Token head = sentence.token(nominal.head());
    Optional<Somebody> back = latter.meant(sentence, nominal);
    if (back.isPresent()) return somebody(back.get());
    if (head.can(Part.PRONOUN)) return pronoun(head, sentence, nominal, voices);
    if (head.capital()
        && nominal.to() - nominal.from() == 1
        && author.startsWith(head.surface() + " ")
        && author.split(" ").length > 2) return new Named(author, Optional.empty(), true);
    if (lexicon.is("latter", head)) {
      Optional<Somebody> last = latter.named(sentence, nominal.from(), Somebody.Gender.UNKNOWN);
      if (last.isPresent()) return somebody(last.get());
    }
    Optional<Somebody> inside = person(sentence, nominal);
    if (inside.isPresent()) return somebody(inside.get());
    Optional<Somebody> person = beside.person(sentence, at);
    if (person.isPresent()) return somebody(person.get());
    Optional<String> firm = beside.body(sentence, at);
    if (firm.isPresent()) return plain(firm.get());
    Optional<Named> own = ownText(sentence, nominal);
    if (own.isPresent()) return own.get();
    Optional<String> counter =
        lexicon.is("figures", head)
                || lexicon.is("ownedtext", head) && Owners.body(lexicon, sentence, nominal)
            ? Owners.of(sentence, nominal)
            : Optional.empty();
    if (counter.isPresent()) return full(counter.get());
    if (lexicon.is("principal", head)
        && nominal.to() == nominal.core()
        && cast.principal().isPresent()) return somebody(cast.principal().get());
    if (lexicon.is("principal", head)
        && nominal.to() == nominal.core()
        && nominal.to() - nominal.from() <= 2
        && represented.isPresent()) return new Named(represented.get(), Optional.empty(), false);
    if (isAuthor(sentence, nominal)) {
      if (itself.isEmpty() && !lexicon.is("document", head))
        itself =
            Optional.of(
                new Somebody(
                    lexicon.is("body", head) ? Somebody.Kind.BODY : Somebody.Kind.GROUP,
                    author,
                    new Somebody.Place(sentence.line(), nominal.from(), nominal.to())));
      itself.ifPresent(one -> Cast.gender(sentence.line(), head, one));
      itself.ifPresent(cast::mention);
      return new Named(author, itself, true);
    }
    if (definite(sentence, nominal)) {
      String lemma = Cast.lemma(head);
      Optional<Somebody> holder = cast.withOffice(lemma);
      if (holder.isPresent() && bareOffice(sentence, nominal)) return somebody(holder.get());
      Optional<Somebody> body = cast.bodyNamed(lemma);
      if (body.isPresent() && nominal.to() - nominal.from() <= 2) return somebody(body.get());
    }
    Named plain = plain(described(sentence, at, nominal));
    Optional<Somebody> described =
        cast.bodyOf(plain.name().replaceFirst(ARTICLE, ""))
            .or(() -> cast.described(sentence.line(), nominal, plain.name()));
    described.ifPresent(cast::mention);
    return new Named(plain.name(), described, plain.author());
  }

  /// Whom the noun means that completes another: «со слов сына», «по данным ведомства».
  Optional<Named> completing(Sentence sentence, Nominal noun) {
    Token head = sentence.token(noun.head());
    if (head.capital()) return Optional.empty();
    if (isAuthor(sentence, noun)) return Optional.of(new Named(author, itself, true));
    String lemma = Cast.lemma(head);
    return cast.withOffice(lemma)
        .or(() -> cast.bodyNamed(lemma))
        .or(
            () ->
                lexicon.is("authoralias", head)
                    ? cast.lastOf(Set.of(Somebody.Kind.BODY))
                    : Optional.empty())
        .map(this::somebody);
  }

  /// Those who spoke in a sentence, the one who reports the others first: pronouns in the next
  /// sentence mean them rather than those they spoke of.
  void spoke(List<Somebody> speakers) {
    for (Somebody one : speakers.reversed()) cast.mention(one);
  }

  /// Whoever was spoken of last: *à ses dires*, *à l'entendre*.
  Optional<Named> last() {
    return cast.lastOf(Set.of(Somebody.Kind.PERSON, Somebody.Kind.BODY)).map(this::somebody);
  }

  /// The name as it stands, or in full where the document gives it in full.
  Named full(String name) {
    String words = name.replaceAll("\\s+", " ").strip();
    if (isPrincipal(words.replaceFirst(ARTICLE, ""))) {
      if (cast.principal().isPresent()) return somebody(cast.principal().get());
      if (represented.isPresent()) return new Named(represented.get(), Optional.empty(), false);
    }
    Optional<Somebody> known =
        cast.persons().stream()
            .filter(one -> one.name().endsWith(words) || words.endsWith(one.name()))
            .findFirst();
    return known.or(() -> cast.bodyOf(words)).map(this::somebody).orElseGet(() -> plain(words));
  }

  /// *the applicant*, «заявителя»: the one whom the document is about, in any case.
  private boolean isPrincipal(String words) {
    String small = words.toLowerCase(Locale.ROOT);
    for (String one : lexicon.words("principal"))
      if (small.length() <= one.length() + 2
          && small.startsWith(one.substring(0, one.length() - 1))) return true;
    return false;
  }

  /// Whether the noun phrase at `at` means the author, without remembering that it was spoken of.
  boolean isAuthor(Sentence sentence, int at, Voices voices) {
    if (!(sentence.phrase(at) instanceof Nominal nominal)) return false;
    if (sentence.token(nominal.head()).can(Part.PRONOUN))
      return voices.isAuthor()
          && sentence.token(nominal.head()).can(Part.PRONOUN, Feature.FIRST_PERSON);
    return isAuthor(sentence, nominal)
        || same.asAuthor(sentence.words(nominal.from(), nominal.to()));
  }

  private Named somebody(Somebody one) {
    cast.mention(one);
    boolean russian = lexicon.tongue() == Tongue.RUSSIAN && one.kind() == Somebody.Kind.PERSON;
    String name = russian ? Nominatives.of(one.name()) : one.name();
    return new Named(name, Optional.of(one), same.asAuthor(name));
  }

  private Named plain(String words) {
    String printed = words.replaceAll("\\s+", " ").strip();
    if (lexicon.tongue() == Tongue.FRENCH)
      printed = printed.replaceFirst("^(?:du|des|au|aux) (?=\\p{L})", "");
    String name = acronyms.of(printed.replaceFirst(ARTICLE, "")).orElse(printed);
    cast.bodyOf(name.replaceFirst("^(?i:the|le|la|les) ", ""))
        .or(() -> cast.bodyOf(name))
        .ifPresent(cast::mention);
    return new Named(name, Optional.empty(), same.asAuthor(name));
  }

  /// A text of the author's own that is not this one: *our first bulletin*, *the first version of
  /// this report*.
  Optional<Named> ownText(Sentence sentence, Nominal nominal) {
    Token head = sentence.token(nominal.head());
    Token first = sentence.token(nominal.from());
    boolean version = false;
    for (int i = nominal.from(); i < nominal.core(); i++)
      version |= lexicon.words("earlier").contains(sentence.token(i).folded());
    boolean ours =
        lexicon.words("ours").contains(first.folded())
            && !lexicon.words("thisone").contains(first.folded());
    boolean text =
        (lexicon.is("document", head) || version && lexicon.is("statementnoun", head))
            && !lexicon.is("authorpart", head);
    if (!text || !(ours || version && lexicon.is("versionnoun", head))) return Optional.empty();
    if (ours && !version && lexicon.is("thisreport", head)) return Optional.empty();
    return Optional.of(
        new Named(
            author + ", " + sentence.words(nominal.from(), nominal.to()).replaceAll("\\s+", " "),
            Optional.empty(),
            false));
  }

  /// The author as of the text or time that a phrase names.
  Named ownWords(Sentence sentence, org.undersigned.language.Phrase phrase) {
    return new Named(
        author + ", " + sentence.words(phrase.from(), phrase.to()).replaceAll("\\s+", " "),
        Optional.empty(),
        false);
  }

  /// Whom *his*, *her*, *their* before a noun means; empty for another word.
  Optional<Named> possessive(Token word) {
    return switch (word.folded()) {
      case "his" -> cast.lastPerson(Somebody.Gender.MALE).map(this::somebody);
      case "her" -> cast.lastPerson(Somebody.Gender.FEMALE).map(this::somebody);
      case "его" -> cast.last(Somebody.Gender.MALE).map(this::somebody);
      case "ее" -> cast.last(Somebody.Gender.FEMALE).map(this::somebody);
      case "son", "sa", "ses" -> cast.lastPerson(Somebody.Gender.UNKNOWN).map(this::somebody);
      case "their", "leur", "leurs", "их" -> group(lexicon.tongue()).map(this::somebody);
      default -> Optional.empty();
    };
  }

  private Named pronoun(Token head, Sentence sentence, Nominal nominal, Voices voices) {
    if (head.can(Part.PRONOUN, Feature.FIRST_PERSON))
      return new Named(voices.names().getLast(), voices.last(), voices.isAuthor());
    Optional<String> text = latter.text(sentence, nominal);
    if (text.isPresent()) return new Named(text.get(), Optional.empty(), false);
    Optional<Somebody> meant =
        switch (head.folded()) {
          case "he", "him", "il", "lui", "он", "него", "ему", "им" ->
              cast.last(Somebody.Gender.MALE);
          case "she", "her", "elle", "она", "нее", "ей" -> cast.last(Somebody.Gender.FEMALE);
          case "they", "them", "ils", "elles", "eux", "они", "их" ->
              group(sentence.line().tongue())
                  .filter(one -> voices.isAuthor() || !one.name().equals(author));
          case "те" -> group(Tongue.RUSSIAN);
          case "it", "оно" -> cast.lastOf(Set.of(Somebody.Kind.BODY, Somebody.Kind.TEXT));
          default -> Optional.empty();
        };
    return meant
        .map(this::somebody)
        .orElseGet(() -> plain(sentence.words(nominal.from(), nominal.to())));
  }

  /// English *they* means a body as well as a group; *ils* and «они» a body only if there is no
  /// group.
  private Optional<Somebody> group(Tongue tongue) {
    if (tongue == Tongue.ENGLISH) {
      Optional<Somebody> many =
          cast.lastOf(Set.of(Somebody.Kind.GROUP, Somebody.Kind.BODY, Somebody.Kind.TEXT))
              .filter(
                  one ->
                      one.kind() == Somebody.Kind.GROUP
                          || one.kind() == Somebody.Kind.TEXT
                              && one.head().can(Part.NOUN, Feature.PLURAL)
                          || lexicon.is("manybody", one.head()));
      if (many.isPresent()) return many;
    }
    Optional<Somebody> group = cast.lastOf(Set.of(Somebody.Kind.GROUP));
    return group.isPresent() ? group : cast.lastOf(Set.of(Somebody.Kind.BODY));
  }

  /// A person named in the phrase itself, but not one who only owns or completes what it names.
  private Optional<Somebody> person(Sentence sentence, Nominal nominal) {
    int from = nominal.owner() > nominal.from() ? nominal.owner() : nominal.from();
    int to = nominal.core();
    if (sentence.line().tongue() == Tongue.RUSSIAN
        && !lexicon.is("kinship", sentence.token(nominal.head()))) to = nominal.to();
    Optional<Somebody> found = cast.personIn(sentence.line(), from, to);
    if (found.isPresent()
        && sentence.line().tongue() == Tongue.RUSSIAN
        && lexicon.is("kinship", sentence.token(nominal.head()))) return Optional.empty();
    return found;
  }

  private boolean isAuthor(Sentence sentence, Nominal nominal) {
    String small = author.toLowerCase(Locale.ROOT);
    Token head = sentence.token(nominal.head());
    if (lexicon.is("authorword", head)) return true;
    String phrase =
        sentence.words(nominal.from(), nominal.core()).toLowerCase(Locale.ROOT).replace(' ', '_');
    if (lexicon.words("authorphrase").contains(phrase)) return true;
    String own = sentence.token(nominal.from()).folded();
    if (lexicon.words("ours").contains(own)
        && (lexicon.is("document", head)
            || lexicon.is("authorpart", head)
            || lexicon.is("figures", head))) return true;
    if (!definite(sentence, nominal)) return false;
    boolean court =
        lexicon.tongue() == Tongue.RUSSIAN
            && lexicon.is("courtnoun", head)
            && COURT.matcher(small).find();
    if (court) return true;
    if (!lexicon.is("body", head) && !lexicon.is("occupation", head)) return false;
    List<String> spoken = same.authorWords();
    if (lexicon.is("authoralias", head) && HEADS.stream().anyMatch(spoken::contains)) return true;
    boolean inAuthor =
        spoken.containsAll(same.content(Cast.lemma(head)))
            || spoken.containsAll(same.content(head.folded()));
    return inAuthor && nominal.to() - nominal.from() <= 2;
  }

  private boolean definite(Sentence sentence, Nominal nominal) {
    if (sentence.line().tongue() == Tongue.RUSSIAN) return nominal.to() - nominal.from() == 1;
    return lexicon.words("definite").contains(sentence.token(nominal.from()).folded());
  }

  private boolean bareOffice(Sentence sentence, Nominal nominal) {
    return nominal.core() - nominal.from() <= 2 && nominal.to() == nominal.core();
  }

  /// The phrase with a place or body right behind it: *a cemetery worker in Zhelmir*.
  private String described(Sentence sentence, int at, Nominal nominal) {
    int end = nominal.to();
    int behind = at + 2;
    // «одна из отпущенных медсестёр»
    if (behind + 1 < sentence.size()
        && sentence.phrase(behind) instanceof Phrase.Verbal verbal
        && verbal.mood() == Phrase.Mood.PARTICIPLE) behind++;
    boolean place =
        behind < sentence.size()
            && sentence.phrase(at + 1) instanceof Single single
            && sentence.token(single.from()).can(Part.PREPOSITION)
            && !sentence.token(single.from()).is("to")
            && sentence.phrase(behind) instanceof Nominal where
            && (sentence.token(where.head()).capital()
                || lexicon.words("someof").contains(sentence.token(nominal.head()).folded()));
    if (place) end = sentence.phrase(behind).to();
    return sentence.words(nominal.from(), end);
  }
}
