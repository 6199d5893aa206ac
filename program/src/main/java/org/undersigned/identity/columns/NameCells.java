package org.undersigned.identity.columns;

import java.util.Arrays;
import java.util.Set;
import org.undersigned.identity.columns.ColumnMapping.NameOrder;
import org.undersigned.identity.values.NormalForm;

/// Puts the words of one record's name cells into the slots of the name.
final class NameCells {
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "sir",
          "jr",
          "sr",
          "junior",
          "senior",
          "ii",
          "iii",
          "g",
          "gospodin",
          "haji",
          "hajji",
          "mme",
          "mlle",
          "herr",
          "frau",
          "sheikh");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "du", "del", "della", "di", "la", "le", "van", "von", "der",
          "den", "zu", "al", "el", "bin", "ibn", "bint", "abu", "ould", "of", "the", "y", "e",
          "st");

  private static final String[] ENDINGS = {
    "ovich", "evich", "ovna", "evna", "ichna", "uly", "uli", "kyzy", "qyzy", "kizi", "oglu", "ogly",
    "ovych", "ivna"
  };

  private final TableBuilder table;
  private final NameOrder order;
  private final String[] whole = new String[24];
  private final String[] given = new String[24];
  private final String[] surname = new String[24];
  private int wholes;
  private int givens;
  private int surnames;
  private String patronymic = "";
  private boolean surnameBeforeComma;

  NameCells(TableBuilder table, NameOrder order) {
    this.table = table;
    this.order = order;
  }

  void begin() {
    wholes = 0;
    givens = 0;
    surnames = 0;
    patronymic = "";
    surnameBeforeComma = false;
  }

  void take(Role role, String cell) {
    String text = cell.length() > 400 ? cell.substring(0, 400) : cell;
    if (role == Role.NAME && wholes == 0) {
      int comma = text.indexOf(',');
      surnameBeforeComma = comma > 0 && text.indexOf(' ') >= comma;
    }
    String normal = NormalForm.of(text);
    int from = 0;
    int n = normal.length();
    while (from < n) {
      int to = normal.indexOf(' ', from);
      if (to < 0) to = n;
      word(role, normal.substring(from, to));
      from = to + 1;
    }
  }

  private void word(Role role, String word) {
    if (TITLES.contains(word)) return;
    switch (role) {
      case NAME -> {
        if (wholes < whole.length) whole[wholes++] = word;
      }
      case GIVEN -> {
        if (givens < given.length) given[givens++] = word;
      }
      case SURNAME -> {
        if (surnames < surname.length) surname[surnames++] = word;
      }
      default -> patronymic = word;
    }
  }

  void finish(int offset) {
    surnames = withoutParticles(surname, surnames);
    if (givens == 0 && surnames == 0) split();
    else keepOthers();
    put(offset, TableLayout.GIVEN, givens > 0 ? given[0] : "", Role.GIVEN);
    put(offset, TableLayout.GIVEN_TWO, givens > 1 ? given[1] : "", Role.GIVEN);
    put(offset, TableLayout.SURNAME, surnames > 0 ? surname[0] : "", Role.SURNAME);
    put(offset, TableLayout.SURNAME_TWO, surnames > 1 ? surname[1] : "", Role.SURNAME);
    put(offset, TableLayout.PATRONYMIC, stem(patronymic), Role.GIVEN);
    if (wholes > 0) {
      Arrays.sort(whole, 0, wholes);
      table.put(
          offset,
          TableLayout.REST,
          table.rests.intern(String.join(" ", Arrays.asList(whole).subList(0, wholes))));
    }
  }

  private void put(int offset, int slot, String word, Role role) {
    if (word.isEmpty()) return;
    int id = table.names.intern(word);
    table.names.count(id, role);
    table.put(offset, slot, id);
  }

  /// Words of the whole name that are not already among given name and surname stay as the rest.
  private void keepOthers() {
    int kept = 0;
    for (int i = 0; i < wholes; i++) {
      String word = whole[i];
      boolean known = PARTICLES.contains(word);
      for (int j = 0; j < givens && !known; j++) known = given[j].equals(word);
      for (int j = 0; j < surnames && !known; j++) known = surname[j].equals(word);
      for (int j = 0; j < kept && !known; j++) known = whole[j].equals(word);
      if (!known) whole[kept++] = word;
    }
    wholes = kept;
  }

  private void split() {
    int n = withoutParticles(whole, wholes);
    wholes = 0;
    if (n == 0) return;
    if (n == 1) {
      surname[surnames++] = whole[0];
      return;
    }
    int from = 0;
    int to = n;
    if (order == NameOrder.SURNAME_FIRST || surnameBeforeComma) surname[surnames++] = whole[from++];
    else surname[surnames++] = whole[--to];
    given[givens++] = whole[from++];
    for (int i = from; i < to; i++) {
      if (patronymic.isEmpty()
          && (isPatronymic(whole[i])
              || (order == NameOrder.SURNAME_FIRST && i == from && to - from == 1)))
        patronymic = whole[i];
      else if (givens < 2) given[givens++] = whole[i];
      else whole[wholes++] = whole[i];
    }
  }

  static boolean isPatronymic(String word) {
    return word.length() > 5
        && (word.endsWith("ovich")
            || word.endsWith("evich")
            || word.endsWith("ovna")
            || word.endsWith("evna")
            || word.endsWith("ichna")
            || word.endsWith("uly")
            || word.endsWith("uli")
            || word.endsWith("kyzy")
            || word.endsWith("qyzy")
            || word.endsWith("kizi")
            || word.endsWith("oglu")
            || word.endsWith("ogly")
            || word.endsWith("ovych")
            || word.endsWith("ivna"));
  }

  /// The father's name in a patronymic: `sabyruly` and `sabyrovich` to `sabyr`.
  private static String stem(String patronymic) {
    for (String ending : ENDINGS)
      if (patronymic.length() > ending.length() + 2 && patronymic.endsWith(ending))
        return patronymic.substring(0, patronymic.length() - ending.length());
    return patronymic;
  }

  private static int withoutParticles(String[] words, int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) if (!PARTICLES.contains(words[i])) words[kept++] = words[i];
    return kept == 0 ? count : kept;
  }
}
