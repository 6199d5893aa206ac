package org.undersigned.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.undersigned.names.NamePart.Role;
import org.undersigned.names.NamePart.Written;
import org.undersigned.names.NameTokens.After;
import org.undersigned.names.NameTokens.Inside;
import org.undersigned.names.NameTokens.Token;

/// Gives each word of one name its role, surest signs first: small words, brackets, comma,
/// capitals, initials, patronymic, known names and endings, and last the usual order.
final class NameRoles {
  private static final Set<String> BINDING = Set.of("y", "e", "et", "i", "и");

  private final String asWritten;
  private final List<Token> tokens;
  private final NameOrder usual;
  private final Role[] roles;
  private final boolean[] decided;
  private final boolean[] initial;
  private NameOrder order = NameOrder.UNKNOWN;

  NameRoles(String asWritten, List<Token> read, NameOrder usual) {
    this.asWritten = asWritten;
    this.usual = usual;
    tokens = EastAsianNames.split(read);
    roles = new Role[tokens.size()];
    Arrays.fill(roles, Role.SURNAME);
    decided = new boolean[tokens.size()];
    initial = new boolean[tokens.size()];
  }

  PersonName decide() {
    for (int i = 0; i < tokens.size(); i++) {
      initial[i] = Initials.is(tokens, i);
    }
    if (!asVietnamese()) {
      takeOutSmallWords();
      takeFathers();
      if (usual == NameOrder.OWN_THEN_FATHERS) {
        asOwnThenFathers();
      } else if (!byComma() && !byCapitals()) {
        byTheRest();
      }
      takeFatherInBrackets();
    }
    var parts = new ArrayList<NamePart>();
    for (int i = 0; i < tokens.size(); i++) {
      var written = initial[i] ? Written.INITIAL : Written.FULL;
      var token = tokens.get(i);
      parts.add(new NamePart(token.text(), roles[i], written, token.start(), token.end()));
    }
    return new PersonName(asWritten, parts, order);
  }

  /// `Nguyen Van Binh`: before anything takes `Van` for a particle.
  private boolean asVietnamese() {
    var words = tokens.stream().map(Token::text).toList();
    boolean plain =
        tokens.stream().allMatch(t -> t.inside() == Inside.NAME && t.after() != After.COMMA);
    var told = plain ? VietnameseNames.order(words) : NameOrder.UNKNOWN;
    if (told == NameOrder.UNKNOWN) {
      return false;
    }
    order = told;
    give(told == NameOrder.SURNAME_FIRST ? 0 : tokens.size() - 1, Role.SURNAME);
    open().forEach(i -> give(i, Role.GIVEN));
    return true;
  }

  /// `Hagos Gebre Medhin Araya`: the own name, the father's, and his father's where others have a
  /// surname.
  private void asOwnThenFathers() {
    order = NameOrder.GIVEN_FIRST;
    boolean told = Arrays.asList(roles).contains(Role.PATRONYMIC);
    var line =
        told
            ? List.of(Role.GIVEN, Role.SURNAME)
            : List.of(Role.GIVEN, Role.PATRONYMIC, Role.SURNAME);
    int at = -1;
    for (int i : open()) {
      boolean half = i > 0 && at >= 0 && CompoundNames.areHalves(tokens.get(i - 1), tokens.get(i));
      at += half ? 0 : 1;
      give(i, at < line.size() ? line.get(at) : Role.FURTHER);
    }
  }

  /// `HASANOVIĆ (Mujo) Amir`: one word in brackets between surname and given name is the father's,
  /// unless it looks like a surname, a woman's before she married; after a given name it is a
  /// nickname.
  private void takeFatherInBrackets() {
    for (int i = 1; i < tokens.size() - 1; i++) {
      boolean alone =
          tokens.get(i).inside() == Inside.BRACKETS
              && tokens.get(i - 1).inside() == Inside.NAME
              && tokens.get(i + 1).inside() == Inside.NAME;
      if (alone
          && !initial[i]
          && !SurnameEndings.isTypical(tokens.get(i).text())
          && roles[i] == Role.FURTHER
          && roles[i - 1] == Role.SURNAME
          && roles[i + 1] == Role.GIVEN
          && !Arrays.asList(roles).contains(Role.PATRONYMIC)) {
        give(i, Role.PATRONYMIC);
      }
    }
  }

  private void takeOutSmallWords() {
    boolean further = false;
    for (int i = 0; i < tokens.size(); i++) {
      further |= i > 0 && NameWords.announcesFurther(tokens.get(i).folded());
      if (further || tokens.get(i).inside() == Inside.BRACKETS && hasWordsOutsideBrackets()) {
        give(i, Role.FURTHER);
      }
    }
    for (int i = 0; i < tokens.size() && isTitle(i); i++) {
      give(i, Role.TITLE);
    }
    for (int i = tokens.size() - 1; i > 0 && open().size() > 1; i--) {
      if (!decided[i] && isSuffix(i)) {
        give(i, Role.SUFFIX);
      } else if (!decided[i]) {
        break;
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!decided[i] && isParticle(i)) {
        give(i, Role.PARTICLE);
      }
    }
  }

  private boolean hasWordsOutsideBrackets() {
    return tokens.stream().anyMatch(token -> token.inside() == Inside.NAME);
  }

  /// A leading title leaves at least one full word; one without full stop (`Prince`, `King`, both
  /// given names too) leaves two. Before a comma stands a surname (`Eng, Greta`; `King, Martin`).
  private boolean isTitle(int i) {
    var token = tokens.get(i);
    if (decided[i] || token.after() == After.COMMA || !NameWords.isTitle(token.folded())) {
      return false;
    }
    long full = open().stream().filter(j -> j > i && !initial[j]).count();
    if (token.text().codePointCount(0, token.text().length()) == 1) {
      boolean arabic = Script.of(token.text()) == Script.ARABIC && i == 0;
      boolean french = token.after() == After.STOP && tokens.getLast().isAllCapitals();
      return full >= 2 && (arabic || french);
    }
    return full >= (token.after() == After.STOP ? 1 : 2) || full == 1 && isTitleOfOneName(token);
  }

  private static boolean isTitleOfOneName(Token token) {
    return token.text().length() > 1 && !KnownNames.isGiven(token.text());
  }

  /// A single `I` or `V` is read as an initial, not as a number.
  private boolean isSuffix(int i) {
    var folded = tokens.get(i).folded();
    return folded.length() > 1 && NameWords.isSuffix(folded);
  }

  /// A particle stands before a further word and is written small, or leaves two words beside it.
  private boolean isParticle(int i) {
    var token = tokens.get(i);
    if (initial[i] || !NameWords.isParticle(token.folded()) || i == tokens.size() - 1) {
      return false;
    }
    // «Ан В. Д.» begins with a surname of two letters.
    if (i == 0 && initial[1] || isSyllableOfEastAsianName(i)) {
      return false;
    }
    boolean small = Character.isLowerCase(token.text().codePointAt(0));
    boolean cased = small || Character.isUpperCase(token.text().codePointAt(0));
    return cased && (small || token.folded().length() > 1 && open().size() > 2);
  }

  /// `XIE De Jian`: beside an East Asian surname, and where all other words are single syllables,
  /// `De` is one of them.
  private boolean isSyllableOfEastAsianName(int i) {
    return Character.isUpperCase(tokens.get(i).text().codePointAt(0))
        && tokens.size() == 3
        && tokens.stream().anyMatch(t -> EquivalentNames.isSurname(t.folded()))
        && tokens.stream()
            .allMatch(
                t -> EquivalentNames.isSurname(t.folded()) || EastAsianNames.isSyllable(t.text()));
  }

  /// `X bin Y`, `X Y ogly`: Y names the father.
  private void takeFathers() {
    for (int i = 1; i < tokens.size(); i++) {
      var folded = tokens.get(i).folded();
      boolean follows = NameWords.followsItsName(folded) && !decided[i - 1] && open().size() > 1;
      if (!decided[i]
          && NameWords.announcesFather(folded)
          && i + 1 < tokens.size()
          && !initial[i]) {
        give(i, Role.PARTICLE);
        int named = decided[i + 1] && i + 2 < tokens.size() ? i + 2 : i + 1;
        give(named, Role.PATRONYMIC);
      } else if (!decided[i] && follows) {
        give(i, Role.PARTICLE);
        give(i - 1, Role.PATRONYMIC);
      }
    }
  }

  /// `SURNAME, Given Patronymic`.
  private boolean byComma() {
    int comma = -1;
    for (int i = 0; i < tokens.size() - 1; i++) {
      if (comma < 0 && tokens.get(i).after() == After.COMMA && !decided[i] && anyOpenAfter(i)) {
        comma = i;
      }
    }
    if (comma < 0) {
      return false;
    }
    for (int i = 0; i <= comma; i++) {
      giveIfOpen(i, Role.SURNAME);
    }
    order = NameOrder.SURNAME_FIRST;
    givenNames();
    return true;
  }

  private boolean anyOpenAfter(int i) {
    return open().stream().anyMatch(j -> j > i);
  }

  /// `Margreet de BOER`, `БАЙТЕМИР Ерлан`: capitals mark the surname where other words have none.
  private boolean byCapitals() {
    var full = openFull();
    long capitals = full.stream().filter(i -> tokens.get(i).isAllCapitals()).count();
    boolean initialsOnly = capitals == full.size() && full.size() < open().size();
    if (capitals == 0 || capitals == full.size() && !initialsOnly) {
      return false;
    }
    int first = full.stream().filter(i -> tokens.get(i).isAllCapitals()).findFirst().orElseThrow();
    for (int i : full) {
      if (tokens.get(i).isAllCapitals()) {
        give(i, Role.SURNAME);
      }
    }
    order = openBefore(first) ? NameOrder.GIVEN_FIRST : NameOrder.SURNAME_FIRST;
    givenNames();
    return true;
  }

  private boolean openBefore(int i) {
    return open().stream().anyMatch(j -> j < i);
  }

  /// No sign outside the words tells the surname.
  private void byTheRest() {
    var full = openFull();
    var places = new SurnamePlace(tokens, usual);
    int father = Arrays.asList(roles).indexOf(Role.PATRONYMIC);
    if (full.size() > 1 && father >= 0) {
      // `Əli Vəli oğlu Məmmədzadə`, `Məmmədzadə Əli Vəli oğlu`.
      // `Джумалиев Айбек уулу Нурдин`: the ending tells the surname, else the usual order may.
      boolean lastEnds = isEasternSurname(full.getLast());
      boolean firstEnds = isEasternSurname(full.getFirst());
      boolean firstTold = !lastEnds && (firstEnds || usual == NameOrder.SURNAME_FIRST);
      boolean fatherLast = father > full.getLast() || firstTold;
      order = fatherLast ? NameOrder.SURNAME_FIRST : NameOrder.GIVEN_FIRST;
      give(fatherLast ? full.getFirst() : full.getLast(), Role.SURNAME);
    } else if (father >= 0) {
      order = NameOrder.GIVEN_FIRST;
    } else if (full.size() > 1 && isLinked(full.getLast()) && !isLinked(full.getFirst())) {
      // `Ségolène de Kermadieu`: whatever is usual, the particle belongs to the surname.
      order = NameOrder.GIVEN_FIRST;
      give(full.getLast(), Role.SURNAME);
    } else if (full.size() > 1 || full.size() == 1 && open().size() == 1) {
      var place = places.among(full, open());
      order = place.order();
      place.surnames().forEach(i -> giveIfOpen(i, Role.SURNAME));
    } else if (full.size() == 1) {
      int surname = full.getFirst();
      give(surname, Role.SURNAME);
      order = openBefore(surname) ? NameOrder.GIVEN_FIRST : NameOrder.SURNAME_FIRST;
    }
    givenNames();
  }

  private boolean isEasternSurname(int i) {
    return SurnameEndings.isEastern(tokens.get(i).text());
  }

  /// Whether a particle written small stands before a word; "y", "e" and "et" bind two surnames.
  private boolean isLinked(int i) {
    if (i == 0 || roles[i - 1] != Role.PARTICLE || !decided[i - 1]) {
      return false;
    }
    var particle = tokens.get(i - 1).text();
    return Character.isLowerCase(particle.codePointAt(0)) && !BINDING.contains(particle);
  }

  /// What is still open: given names, and a patronymic after the first of them.
  private void givenNames() {
    var rest = open();
    for (int k = 0; k < rest.size(); k++) {
      int i = rest.get(k);
      boolean last = k == rest.size() - 1;
      give(i, k > 0 && last && isPatronymic(i) ? Role.PATRONYMIC : Role.GIVEN);
    }
  }

  private boolean isPatronymic(int i) {
    if (Arrays.asList(roles).contains(Role.PATRONYMIC)) {
      return false;
    }
    if (!initial[i]) {
      return Patronymics.of(tokens.get(i).text()).isPresent();
    }
    boolean cyrillic = Script.of(asWritten) == Script.CYRILLIC;
    boolean comma = tokens.stream().anyMatch(token -> token.after() == After.COMMA);
    boolean east = order == NameOrder.SURNAME_FIRST && !comma;
    return cyrillic || east || surnameIsEastern();
  }

  private boolean surnameIsEastern() {
    for (int i = 0; i < roles.length; i++) {
      if (decided[i]
          && roles[i] == Role.SURNAME
          && SurnameEndings.isEastern(tokens.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private void give(int i, Role role) {
    roles[i] = role;
    decided[i] = true;
  }

  private void giveIfOpen(int i, Role role) {
    if (!decided[i]) {
      give(i, role);
    }
  }

  private List<Integer> open() {
    var open = new ArrayList<Integer>();
    for (int i = 0; i < decided.length; i++) {
      if (!decided[i]) {
        open.add(i);
      }
    }
    return open;
  }

  private List<Integer> openFull() {
    return open().stream().filter(i -> !initial[i]).toList();
  }
}
