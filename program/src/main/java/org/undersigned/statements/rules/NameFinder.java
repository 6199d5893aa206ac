package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.undersigned.language.Feature;
import org.undersigned.language.Form;
import org.undersigned.language.Part;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;
import org.undersigned.names.KnownNames;
import org.undersigned.names.SurnameEndings;

/// Finds the names of persons in a line. Two capitals are not a person: a title, an occupation or
/// kinship beside it, a known name or the shape of one must speak for it.
final class NameFinder {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "den", "der", "van", "von", "di", "da", "la", "le", "du", "dos", "del", "bin",
          "ibn", "al", "el", "ter", "ten", "d'", "оглы", "кызы", "улы");
  private static final Set<String> INTO =
      Set.of(
          "in", "at", "near", "from", "to", "into", "around", "à", "dans", "près", "vers", "в",
          "во", "из", "под", "около", "через", "на");

  private final Lexicon lexicon;
  private final Line line;
  private final List<Token> tokens;
  private final boolean capitals;

  NameFinder(Lexicon lexicon, Line line) {
    this.lexicon = lexicon;
    this.line = line;
    this.tokens = line.tokens();
    this.capitals = allCapitals();
  }

  /// A name and how strongly it looks like a person's. `from` to `to` are the words of the name,
  /// `titled` is where a title before it begins (equal to `from` if none does).
  record Found(int titled, int from, int to, int score) {
    int words() {
      return to - from;
    }

    boolean person() {
      return words() == 1 ? score >= 3 : score >= 2;
    }
  }

  private boolean allCapitals() {
    int small = 0;
    int words = 0;
    for (Token token : tokens) {
      if (!token.word() || token.surface().length() < 2) continue;
      words++;
      if (!token.surface().equals(token.surface().toUpperCase(Locale.ROOT))) small++;
    }
    return words > 1 && small == 0;
  }

  List<Found> find() {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).capital() || date(i)) continue;
      int end = end(i);
      Found name = name(i, end);
      if (name != null) found.add(name);
      i = Math.max(i, end - 1);
    }
    return lists(found);
  }

  private boolean date(int i) {
    for (var date : line.dates())
      if (tokens.get(i).start() >= date.span().start() && tokens.get(i).end() <= date.span().end())
        return true;
    return false;
  }

  /// The end of the run of capital words that begins at `i`.
  private int end(int i) {
    int end = i + 1;
    while (end < tokens.size()) {
      Token token = tokens.get(end);
      boolean capital = token.capital() && !date(end) && !token.is("i");
      boolean particle =
          PARTICLES.contains(token.folded())
              && end + 1 < tokens.size()
              && tokens.get(end + 1).capital()
              && !lexicon.is("body", tokens.get(end - 1))
              && !lexicon.is("title", tokens.get(end - 1))
              && particleFits(end);
      if (!capital && !particle) break;
      end++;
    }
    return end;
  }

  private boolean particleFits(int i) {
    String word = tokens.get(i).folded();
    boolean preposition =
        word.equals("de")
            || word.equals("du")
            || word.equals("d'")
            || word.equals("la")
            || word.equals("le");
    return line.tongue() != Tongue.FRENCH || !preposition || !tokens.get(i - 1).known();
  }

  private @org.jspecify.annotations.Nullable Found name(int first, int end) {
    int start = first;
    int from = start;
    while (from + 1 < end && acronym(tokens.get(from))) from++;
    start = from;
    boolean title = false;
    // *школы в Сосновце Эльвира Ганеева*: the place is no part of the name
    if (from > 0 && end - from > 2 && INTO.contains(tokens.get(from - 1).folded()))
      for (int i = from + 1; i + 1 < end; i++)
        if (given(tokens.get(i)) && !given(tokens.get(i - 1))) {
          from = i;
          break;
        }
    if (from + 1 < end
        && opening(from)
        && !lexicon.is("title", tokens.get(from))
        && !lexicon.is("occupation", tokens.get(from))
        && common(from)
        && !given(tokens.get(from))) from++;
    if (from + 1 < end && line.tongue() == Tongue.RUSSIAN && opening(from) && order(from)) from++;
    start = from;
    while (from < end
        && (lexicon.is("title", tokens.get(from))
            || opening(from) && lexicon.is("occupation", tokens.get(from)) && from + 1 < end)) {
      title = true;
      from++;
    }
    if (!title && opening(from) && common(from) && !given(tokens.get(from))) from++;
    if (title && ofPlace(from, end)) from++;
    if (from >= end || !title && end - from == 1 && foreign(from)) return null;
    if (from > start && !title) start = from;
    if (title && end - from == 1 && ofBody(end)) return null;
    Token last = tokens.get(end - 1);
    // *the Dorvanian Ambassador*, *Prime Minister*: an office, whoever holds it
    if (!title
        && last.known()
        && !given(last)
        && (lexicon.is("title", last) || lexicon.is("occupation", last))) return null;
    for (int i = from; i < end; i++) {
      Token token = tokens.get(i);
      boolean nation = token.can(Part.ADJECTIVE) && !token.can(Part.NAME) && !token.can(Part.NOUN);
      if (lexicon.is("body", token) && (!titled(title, end - from) || token.known())
          || i > from && token.is("the")
          || lexicon.is("place", token) && !titled(title, end - from)
          || lexicon.is("document", token)
          || nation && end - from > 1 && !given(token)) return null;
    }
    if (end - from > 4 || capitals && !title) return null;
    boolean called =
        end - from > 1
            && (given(tokens.get(from)) || tokens.get(end - 1).can(Part.NAME, Feature.PATRONYMIC));
    if (start > 0 && !title && !called && organisation(tokens.get(start - 1))) return null;
    if (!title && end - from > 1 && lexicon.words("placestart").contains(tokens.get(from).folded()))
      return null;
    boolean marked = from > 0 && "«“\"".contains(tokens.get(from - 1).surface()) && !title;
    if (marked && end < tokens.size() && "»”\"".contains(tokens.get(end).surface())) return null;
    int score = score(start, from, end, title);
    return new Found(start, from, end, score);
  }

  /// «Губернатор Кремнегорья Лидия Стасюк»: behind the office stands of which place it is.
  private boolean ofPlace(int from, int end) {
    return line.tongue() == Tongue.RUSSIAN
        && end - from == 3
        && !given(tokens.get(from))
        && given(tokens.get(from + 1))
        && !tokens.get(from + 2).can(Part.NAME, Feature.PATRONYMIC);
  }

  /// «эксперты ООН»: letters that stand for a body.
  private boolean foreign(int at) {
    return line.tongue() == Tongue.RUSSIAN && acronym(tokens.get(at));
  }

  /// «Освободить Мирзоева»: what is to be done is no part of the name.
  private boolean order(int at) {
    Token token = tokens.get(at);
    return token.can(Part.VERB, Feature.INFINITIVE) && !token.can(Part.NAME) && !given(token);
  }

  /// «Судья Черемшанского районного суда»: behind the office stands of which body it is.
  private boolean ofBody(int end) {
    if (line.tongue() != Tongue.RUSSIAN || !tokens.get(end - 1).surface().matches(".*[оеы][гй]о?"))
      return false;
    for (int i = end; i < Math.min(tokens.size(), end + 3); i++) {
      Token token = tokens.get(i);
      if (token.capital() || !token.word()) return false;
      if (lexicon.is("body", token) || lexicon.is("courtnoun", token)) return true;
      if (!token.can(Part.ADJECTIVE)) return false;
    }
    return false;
  }

  /// *the association Parole Vive*, *the operator Ardtel*: the word before says that it is a body.
  private boolean organisation(Token before) {
    return before.word()
        && !before.capital()
        && (lexicon.is("body", before)
            || lexicon.is("document", before)
            || lexicon.is("thingnamed", before))
        && before.can(Part.NOUN)
        && !lexicon.is("occupation", before)
        && !before.can(Part.VERB, Feature.PAST);
  }

  private boolean acronym(Token token) {
    String word = token.surface();
    return !capitals
        && word.length() >= 2
        && word.length() <= 5
        && word.equals(word.toUpperCase(Locale.ROOT))
        && word.chars().allMatch(Character::isLetter);
  }

  private boolean titled(boolean title, int words) {
    return title && words == 1;
  }

  private int score(int start, int from, int end, boolean title) {
    int words = end - from;
    int score = 0;
    if (title) score += 3;
    int before = start - 1;
    if (before >= 0 && tokens.get(before).is("-")) score -= 2;
    if (occupationBefore(before)) score += 3;
    if (before >= 0
        && (tokens.get(before).is("named")
            || tokens.get(before).is("called")
            || tokens.get(before).is("nommé")
            || tokens.get(before).is("nommée")
            || tokens.get(before).is("имени"))) score += 2;
    // «которого мы называем Даниилом»
    if (line.tongue() == Tongue.RUSSIAN
        && before >= 0
        && lexicon.is("callname", tokens.get(before))
        && given(tokens.get(from))) score += 3;
    if (before >= 1 && tokens.get(before).is(",") && occupationNear(before - 1)) score += 3;
    if (described(end)) score += 3;
    int known = 0;
    boolean strange = true;
    boolean initial = false;
    for (int i = from; i < end; i++) {
      Token token = tokens.get(i);
      if (PARTICLES.contains(token.folded())) continue;
      if (given(token)) known += i == from ? 2 : 1;
      else if (SurnameEndings.isTypical(token.surface()) || KnownNames.isSurname(token.surface()))
        known += i > from ? 1 : 0;
      if (token.surface().endsWith(".")) initial = true;
      else if (ordinary(token)) strange = false;
    }
    if (words > 1) score += Math.min(known, 3);
    if (words > 1 && initial) score += 2;
    if (words > 1 && strange) score += 2;
    if (words > 1 && !strange && known == 0) score -= 1;
    if (before >= 0 && INTO.contains(tokens.get(before).folded()) && !title && known < 2)
      score -= 2;
    return score;
  }

  private static boolean given(Token token) {
    return KnownNames.isGiven(token.surface())
        || token.can(Part.NAME, Feature.GIVEN_NAME)
        || token.can(Part.NAME, Feature.PATRONYMIC);
  }

  /// Whether a word is an everyday word rather than a name.
  private static boolean ordinary(Token token) {
    for (Form form : token.forms())
      if (form.part() != Part.NAME && form.part() != Part.VERB) return !given(token);
    return false;
  }

  private boolean common(int i) {
    return ordinary(tokens.get(i));
  }

  private boolean opening(int i) {
    if (i == 0) return true;
    Token before = tokens.get(i - 1);
    return before.kind() == Token.Kind.MARK && !before.is(",") && !before.is("'");
  }

  /// *the lawyer Zhanna*, *activists Aigerim*, *his cousin Marat*; also *бывший следователь*.
  private boolean occupationBefore(int i) {
    if (i < 0 || !tokens.get(i).word()) return false;
    Token token = tokens.get(i);
    // «группа членов Парламентской ассамблеи»: several, and no one of that name
    if (line.tongue() == Tongue.RUSSIAN
        && token.can(Part.NOUN, Feature.PLURAL)
        && !token.can(Part.NOUN, Feature.SINGULAR)) return false;
    return !token.capital()
            && (lexicon.is("occupation", token)
                || lexicon.is("kinship", token)
                || lexicon.is("title", token))
        || opening(i) && (lexicon.is("occupation", token) || lexicon.is("title", token));
  }

  /// An occupation, office or kinship within the noun phrase that ends at `i`: *Her brother,
  /// Dauren*.
  private boolean occupationNear(int i) {
    for (int k = i; k >= Math.max(0, i - 7); k--) {
      Token token = tokens.get(k);
      if (token.kind() == Token.Kind.MARK
          || token.can(Part.VERB, Feature.FINITE) && !token.can(Part.NOUN)) return false;
      if (lexicon.is("occupation", token)
          || lexicon.is("kinship", token)
          || lexicon.is("title", token)) return true;
    }
    return false;
  }

  /// *Viktor, the tram driver*; *Saule, aged 14*; *Pretsov, born …*; *Asel Turdymat (34)*.
  private boolean described(int end) {
    if (end + 1 >= tokens.size()) return false;
    Token mark = tokens.get(end);
    Token next = tokens.get(end + 1);
    if (mark.is("("))
      return next.number()
          && end + 2 < tokens.size()
          && tokens.get(end + 2).is(")")
          && !next.surface().matches("[12]\\d{3}");
    if (!mark.is(",")) return false;
    if (next.is("aged")
        || next.is("born")
        || next.is("né")
        || next.is("née")
        || next.is("âgé")
        || next.is("âgée")) return true;
    if (next.number()
        && end + 2 < tokens.size()
        && (tokens.get(end + 2).is(",")
            || tokens.get(end + 2).is("ans")
            || tokens.get(end + 2).is("лет"))) return true;
    if (next.can(Part.NUMERAL)) return false;
    for (int i = end + 1; i < Math.min(tokens.size(), end + 7); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.MARK || token.can(Part.CONJUNCTION)) return false;
      if (token.capital()) return false;
      if (lexicon.is("occupation", token) || lexicon.is("kinship", token)) {
        Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
        return !(after.can(Part.VERB, Feature.FINITE) && !after.can(Part.NOUN));
      }
      if (token.can(Part.VERB, Feature.FINITE) && !token.can(Part.NOUN)) return false;
    }
    return false;
  }

  /// Names beside a sure name in a list (*A, B and C*) are persons too.
  private List<Found> lists(List<Found> found) {
    List<Found> result = new ArrayList<>(found);
    for (int round = 0; round < 3; round++)
      for (int i = 0; i < result.size(); i++) {
        Found one = result.get(i);
        if (one.person()) continue;
        boolean beside =
            i > 0 && result.get(i - 1).person() && joined(result.get(i - 1).to(), one.titled())
                || i + 1 < result.size()
                    && result.get(i + 1).person()
                    && joined(one.to(), result.get(i + 1).titled());
        if (beside && one.score() >= (one.words() > 1 ? 0 : 1))
          result.set(i, new Found(one.titled(), one.from(), one.to(), one.score() + 2));
      }
    return result.stream().filter(Found::person).toList();
  }

  private boolean joined(int end, int next) {
    if (next <= end || next - end > 2) return false;
    for (int i = end; i < next; i++)
      if (!tokens.get(i).is(",")
          && !tokens.get(i).is("and")
          && !tokens.get(i).is("et")
          && !tokens.get(i).is("и")) return false;
    return true;
  }
}
