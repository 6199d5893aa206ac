package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Quoted;
import org.undersigned.language.Phrase.Single;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;
import org.undersigned.model.Stance;
import org.undersigned.statements.StatementDraft;
import org.undersigned.statements.StatementDraft.Claim;
import org.undersigned.statements.StatementDraft.Told;

/// What a text tells of a person in a phrase of its own: occupation, office, kinship, age, birth. A
/// bare title before a name (*Captain Bolatov*) tells none.
final class PersonFacts {
  private final DocumentText document;
  private final Lexicon lexicon;
  private final Cast cast;
  private final Regions regions;
  private final List<StatementDraft> drafts = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  PersonFacts(Recording.Room room) {
    this.document = room.document();
    this.lexicon = room.lexicon();
    this.cast = room.cast();
    this.regions = room.regions();
  }

  List<StatementDraft> drafts() {
    return drafts;
  }

  void read(Line line) {
    if (line.kind() == Line.Kind.HEADING) return;
    for (Sentence sentence : line.sentences()) {
      read(sentence);
      for (int i = 0; i < sentence.size(); i++)
        if (sentence.phrase(i) instanceof Quoted quotation)
          for (Sentence inner : line.inside(quotation.from(), quotation.to())) read(inner);
    }
  }

  private void read(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (!(sentence.phrase(i) instanceof Nominal nominal)) continue;
      Optional<Somebody> inside = cast.personIn(sentence.line(), nominal.from(), nominal.to());
      if (inside.isPresent()) {
        within(sentence, nominal, inside.get());
        after(sentence, i, nominal, inside.get());
        isA(sentence, i, nominal, inside.get());
      } else before(sentence, i, nominal);
    }
  }

  /// *the fugitive banker Alibek Sermanov*; Russian *Адвокат Тимур Балахан*; French *l'avocate X*.
  private void within(Sentence sentence, Nominal nominal, Somebody person) {
    int name = nameStart(sentence, nominal, person);
    if (name <= nominal.from()) return;
    boolean article = lexicon.words("article").contains(sentence.token(nominal.from()).folded());
    boolean russian = document.tongue() == Tongue.RUSSIAN;
    if (!article && !russian) return;
    int word = -1;
    for (int i = nominal.from(); i < name; i++)
      if (describes(sentence.token(i)) && (russian || !sentence.token(i).capital())) word = i;
    if (word < 0 || russian && !regions.at(sentence.line(), nominal.from()).isAuthor()) return;
    int end = nameEnd(sentence, name, nominal.to(), person);
    if (lexicon.is("baretitle", sentence.token(word)) && name - nominal.from() <= 1) return;
    fact(new Fact(sentence, nominal.from(), end, person, kind(sentence.token(word))));
  }

  private int nameStart(Sentence sentence, Nominal nominal, Somebody person) {
    for (int i = nominal.from(); i < nominal.to(); i++)
      if (cast.personIn(sentence.line(), i, i + 1).filter(one -> one == person).isPresent())
        return i;
    return nominal.from();
  }

  private int nameEnd(Sentence sentence, int from, int to, Somebody person) {
    int end = from;
    while (end < to
        && cast.personIn(sentence.line(), end, end + 1).filter(one -> one == person).isPresent())
      end++;
    return end;
  }

  /// *Her brother, Dauren Imangazy*.
  private void before(Sentence sentence, int last, Nominal lastNominal) {
    int at = last;
    Nominal nominal = lastNominal;
    // *The nurse on duty, Agnes Phirimba*; *the spokesman for the governor, Ilan Verkos*
    while (at >= 2
        && sentence.phrase(at - 1) instanceof Single single
        && sentence.token(single.from()).can(Part.PREPOSITION)
        && sentence.phrase(at - 2) instanceof Nominal prior
        && word(sentence, prior) >= 0
        && cast.personIn(sentence.line(), prior.from(), prior.to()).isEmpty()) {
      at -= 2;
      nominal = prior;
    }
    before(sentence, new Apposed(at, nominal, last));
  }

  /// A description at `at`, which ends with the phrase at `last`.
  private record Apposed(int at, Nominal nominal, int last) {}

  private void before(Sentence sentence, Apposed apposed) {
    int at = apposed.at();
    int last = apposed.last();
    Nominal nominal = apposed.nominal();
    boolean adjacent =
        document.tongue() == Tongue.RUSSIAN
            && last + 1 < sentence.size()
            && sentence.phrase(last + 1) instanceof Nominal;
    int next = adjacent ? last + 1 : last + 2;
    if (!adjacent && !sentence.is(last + 1, ",")
        || next >= sentence.size()
        || !(sentence.phrase(next) instanceof Nominal name)) return;
    Optional<Somebody> person = cast.personIn(sentence.line(), name.from(), name.to());
    if (person.isEmpty() || name.from() != nameOrTitle(sentence, name, person.get())) return;
    if (at > 0
        && (sentence.is(at - 1, ",") || sentence.is(at - 1, "and"))
        && !owned(sentence, nominal)) return;
    int word = word(sentence, nominal);
    if (word < 0 || plural(sentence, nominal, name, at)) return;
    fact(
        new Fact(
            sentence,
            nominal.from(),
            nameEnd(sentence, nameStart(sentence, name, person.get()), name.to(), person.get()),
            person.get(),
            kind(sentence.token(word))));
  }

  private boolean owned(Sentence sentence, Nominal nominal) {
    return sentence.token(nominal.from()).can(Part.DETERMINER)
        || document.tongue() == Tongue.RUSSIAN;
  }

  private int nameOrTitle(Sentence sentence, Nominal name, Somebody person) {
    int start = nameStart(sentence, name, person);
    return start - name.from() <= 1
            && (start == name.from() || lexicon.is("honorific", sentence.token(name.from())))
        ? name.from()
        : -1;
  }

  /// *activists, A, B and C* is a list, not an apposition.
  private boolean plural(Sentence sentence, Nominal nominal, Nominal name, int at) {
    Token head = sentence.token(nominal.head());
    boolean bare =
        !sentence.token(nominal.from()).can(Part.DETERMINER) && nominal.to() - nominal.from() == 1;
    return bare
        && head.can(Part.NOUN, org.undersigned.language.Feature.PLURAL)
        && !head.can(Part.NOUN, org.undersigned.language.Feature.SINGULAR);
  }

  /// *Ruslan Dokturov, a schoolteacher*; *Saule Imangazy, aged 14*; *born 3 November 1984*.
  private void after(Sentence sentence, int at, Nominal nominal, Somebody person) {
    int start = nameStart(sentence, nominal, person);
    int name = nameEnd(sentence, start, nominal.to(), person);
    if (name != nominal.to()) return;
    boolean bracket = sentence.is(at + 1, "(");
    if (!sentence.is(at + 1, ",") && !bracket || at + 2 >= sentence.size()) return;
    int first = sentence.start(at + 2);
    String word = sentence.token(first).folded();
    if (lexicon.words("aged").contains(word)
        || sentence.token(first).number() && age(sentence, first)) {
      fact(
          new Fact(
              sentence, start, Math.min(sentence.to(), ageEnd(sentence, first)), person, "age"));
      return;
    }
    if (lexicon.words("born").contains(word)) {
      int end = first + 1;
      while (end < sentence.to() && (sentence.token(end).kind() != Token.Kind.MARK)) end++;
      fact(new Fact(sentence, start, end, person, "date of birth"));
      return;
    }
    if (bracket || !(sentence.phrase(at + 2) instanceof Nominal apposed)) return;
    boolean ends =
        at + 3 >= sentence.size()
            || sentence.phrase(at + 3) instanceof Single
            || lexicon.words("aged").contains(sentence.token(sentence.start(at + 3)).folded());
    if (!ends
        || cast.personIn(sentence.line(), apposed.from(), apposed.to()).isPresent()
            && apposed.owner() == apposed.from()) return;
    int role = word(sentence, apposed);
    boolean described =
        lexicon.words("article").contains(sentence.token(apposed.from()).folded())
            || apposed.owner() > apposed.from()
            || document.tongue() != Tongue.ENGLISH;
    if (role < 0 || !described || list(sentence, at + 3)) return;
    fact(new Fact(sentence, start, apposed.to(), person, kind(sentence.token(role))));
  }

  /// *A, a nurse, and B* is an apposition; *A, two nurses and B* a list.
  private boolean list(Sentence sentence, int at) {
    return at < sentence.size()
        && lexicon.words("and").contains(sentence.token(sentence.start(at)).folded());
  }

  private boolean age(Sentence sentence, int at) {
    String digits = sentence.token(at).surface();
    if (!digits.matches("\\d{1,2}|10\\d")) return false;
    if (at + 1 >= sentence.to()) return false;
    Token next = sentence.token(at + 1);
    return next.is(",")
        || next.is(")")
        || next.is("ans")
        || next.is("лет")
        || next.is("год")
        || next.is("года");
  }

  private static int ageEnd(Sentence sentence, int first) {
    int end = first + 1;
    while (end < sentence.to() && end < first + 4 && sentence.token(end).kind() != Token.Kind.MARK)
      end++;
    return end;
  }

  /// *X was a nurse*, *X led the party*.
  private void isA(Sentence sentence, int at, Nominal nominal, Somebody person) {
    int verb = at + 1;
    if (verb + 1 >= sentence.size()
        || !(sentence.phrase(verb) instanceof Verbal verbal)
        || verbal.negated()) return;
    if (lexicon.words("born").contains(sentence.token(verbal.main()).folded())) {
      int end = sentence.start(verb + 1);
      while (end < sentence.to() && !sentence.token(end).is(".") && !sentence.token(end).is(";"))
        end++;
      fact(new Fact(sentence, nominal.from(), end, person, "date of birth"));
      return;
    }
    if (!(sentence.phrase(verb + 1) instanceof Nominal role) || nominal.owner() > nominal.from())
      return;
    Token main = sentence.token(verbal.main());
    boolean is = main.lemma("be") || main.lemma("être") || lexicon.is("workas", main);
    boolean leads = lexicon.is("lead", main) && lexicon.is("body", sentence.token(role.head()));
    int word = word(sentence, role);
    if (is && word >= 0 || leads)
      fact(
          new Fact(
              sentence,
              nominal.from(),
              role.to(),
              person,
              leads ? "leader" : kind(sentence.token(word))));
  }

  private int word(Sentence sentence, Nominal nominal) {
    for (int i = nominal.core() - 1; i >= nominal.from(); i--)
      if (describes(sentence.token(i))) return i;
    for (int i = nominal.core(); i < nominal.to(); i++)
      if (describes(sentence.token(i)) && sentence.token(nominal.head()).can(Part.NUMERAL))
        return i;
    return -1;
  }

  private boolean describes(Token token) {
    if (lexicon.is("occupation", token) || lexicon.is("kinship", token)) return true;
    if (token.capital() || !token.can(Part.NOUN) || token.folded().length() < 5) return false;
    for (String ending : lexicon.words("occupationending"))
      if (token.folded().endsWith(ending)
          && !lexicon.is("body", token)
          && !lexicon.is("place", token)
          && !lexicon.is("timeunit", token)) return true;
    return false;
  }

  private String kind(Token token) {
    if (lexicon.is("kinship", token)) return Cast.lemma(token) + " of";
    return lexicon.is("office", token) ? "office" : "occupation";
  }

  private record Fact(Sentence sentence, int from, int to, Somebody person, String kind) {}

  private void fact(Fact fact) {
    if (!told.add(fact.person().name() + "/" + fact.kind())) return;
    Sentence sentence = fact.sentence();
    Voices voices = regions.at(sentence.line(), fact.from());
    drafts.add(
        new StatementDraft(
            document.excerpt(sentence.line(), fact.from(), fact.to()),
            voices.names(),
            Stance.ASSERTS,
            new Told(
                Claim.PERSON_IS,
                fact.kind(),
                List.of(fact.person().name()),
                List.of(),
                fact.kind().startsWith("date")
                    ? Moments.in(sentence.line(), fact.from(), fact.to())
                    : Optional.empty(),
                Optional.empty()),
            Optional.empty(),
            List.of(),
            document.tongue().code() + "-person-is"));
  }
}
