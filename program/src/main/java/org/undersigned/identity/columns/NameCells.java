package org.undersigned.identity.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.undersigned.identity.values.NormalForm;
import org.undersigned.names.EastAsianNames;
import org.undersigned.names.NameOrder;
import org.undersigned.names.NamePart;
import org.undersigned.names.NameReader;
import org.undersigned.names.NameReading;
import org.undersigned.names.VietnameseNames;

/// Puts the words of one record's name cells into the slots of the name.
///
/// A cell that holds a whole name is taken apart by [NameReader]; in cells of parts it only tells
/// words from particles, titles and suffixes.
final class NameCells {
  /// More of a cell is not looked at: nobody's name needs it.
  private static final int LONGEST = 200;

  private static final int MOST_WORDS = 24;
  private static final int REMEMBERED = 1 << 20;

  private final TableBuilder table;
  private final NameOrder order;

  /// Numbers of the words of cells of parts, by the cell: the same ones come again and again.
  private final Map<String, int[]> parts = new HashMap<>();

  private final int[] given = new int[MOST_WORDS];
  private final int[] surname = new int[MOST_WORDS];
  private int givens;
  private int surnames;
  private int patronymic;
  private String whole = "";
  private boolean unnamed;
  private int generation;
  private int cells;
  private int sums;

  /// Whether the whole name has its given names before the surname.
  private boolean turnedRound;

  /// Generations of those cells of parts that tell one.
  private final Map<String, Integer> generations = new HashMap<>();

  NameCells(TableBuilder table, NameOrder order) {
    this.table = table;
    this.order = order;
  }

  void begin() {
    givens = 0;
    surnames = 0;
    patronymic = 0;
    whole = "";
    unnamed = false;
    generation = 0;
    cells = 0;
    sums = 0;
    turnedRound = false;
  }

  void take(Role role, String cell) {
    String text = cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell;
    cells++;
    if (NameReader.isSum(text)) sums++;
    if (role == Role.NAME) {
      whole = whole.isEmpty() ? text : whole + " " + text;
      return;
    }
    int[] words = parts.get(text);
    if (words == null) {
      words = words(text);
      if (role == Role.GIVEN) fathersApart(words);
      if (parts.size() < REMEMBERED) parts.put(text, words);
    }
    if (!generations.isEmpty())
      generation = Math.max(generation, generations.getOrDefault(text, 0));
    for (int word : words) {
      if (word < 0) {
        if (patronymic == 0 || role == Role.PATRONYMIC) patronymic = -word;
        continue;
      }
      if (role == Role.GIVEN && givens < MOST_WORDS) given[givens++] = word;
      if (role == Role.SURNAME && surnames < MOST_WORDS) surname[surnames++] = word;
      if (role == Role.PATRONYMIC) patronymic = word;
    }
  }

  private int[] words(String text) {
    if (isOneWord(text))
      return known(new int[] {table.names.intern(text.toLowerCase(Locale.ROOT))}, 1);
    int[] words = new int[MOST_WORDS];
    int count = 0;
    if (NameReader.read(text) instanceof NameReading.Named(var name)) {
      int told = Generations.of(name);
      if (told != 0 && generations.size() < REMEMBERED) generations.put(text, told);
      for (NamePart part : name.joinedParts())
        if ((part.names() || part.role() == NamePart.Role.FURTHER)
            && part.generation().isEmpty()
            && count < MOST_WORDS) words[count++] = word(part);
    }
    return known(words, count);
  }

  /// In a column of given names a further word with the ending of a father's name is one: its
  /// number is made negative.
  private void fathersApart(int[] words) {
    for (int i = 1; i < words.length; i++)
      if (NameReader.isFathersName(table.names.written(words[i]))) words[i] = -words[i];
  }

  private int word(NamePart part) {
    String text = part.text().toLowerCase(Locale.ROOT);
    return part.isInitial() ? table.names.internInitial(text) : table.names.intern(text);
  }

  private static int[] known(int[] words, int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) if (words[i] != 0) words[kept++] = words[i];
    return Arrays.copyOf(words, kept);
  }

  private static boolean isOneWord(String text) {
    for (int i = 0; i < text.length(); i++) if (!Character.isLetter(text.charAt(i))) return false;
    return true;
  }

  /// What the cells of a row turned out to hold.
  enum Held {
    /// A name, or nothing.
    NAME,
    /// Somebody is described instead of named ("an unknown man"): nobody can be told by it.
    DESCRIPTION,
    /// A number of people, or a sum: no person.
    COUNT
  }

  /// Fills the slots.
  Held finish(int offset) {
    if (sums > 0 && sums == cells || isCount()) return Held.COUNT;
    if (!whole.isEmpty()) {
      if (givens == 0 && surnames == 0) split();
      else keepOthers(offset);
    }
    if (givens > 1 && !turnedRound) ownNameFirst();
    if (givens == 2 && surnames == 1) joinSyllables();
    put(offset, TableLayout.GIVEN, givens > 0 ? given[0] : 0, Role.GIVEN);
    put(offset, TableLayout.GIVEN_TWO, givens > 1 ? given[1] : 0, Role.GIVEN);
    put(offset, TableLayout.SURNAME, surnames > 0 ? surname[0] : 0, Role.SURNAME);
    put(offset, TableLayout.SURNAME_TWO, surnames > 1 ? surname[1] : 0, Role.SURNAME);
    put(offset, TableLayout.PATRONYMIC, patronymic, Role.GIVEN);
    return unnamed ? Held.DESCRIPTION : Held.NAME;
  }

  /// The two syllables of a Chinese or Korean given name are one word.
  private void joinSyllables() {
    String family = table.names.written(surname[0]);
    String first = table.names.written(given[0]);
    String second = table.names.written(given[1]);
    if (VietnameseNames.are(family, List.of(first, second))
        || !EastAsianNames.areOneGivenName(family, first, second)) return;
    given[0] = table.names.intern(first + second);
    givens = 1;
  }

  /// Of a Vietnamese name the last given name is the person's own, the one before stands second.
  private void ownNameFirst() {
    if (surnames != 1) return;
    List<String> names = new ArrayList<>();
    for (int i = 0; i < givens; i++) names.add(table.names.written(given[i]));
    if (!VietnameseNames.are(table.names.written(surname[0]), names)) return;
    for (int i = 0, j = givens - 1; i < j; i++, j--) {
      int last = given[j];
      given[j] = given[i];
      given[i] = last;
    }
  }

  /// `57 persons`, `some 20 men of the village`: digits as a word of their own where a name would
  /// stand.
  private boolean isCount() {
    if (givens > 0 || surnames > 0) return false;
    for (String word : whole.split("\\s+"))
      if (!word.isEmpty() && word.chars().allMatch(Character::isDigit))
        return whole.split("\\s+").length <= 6;
    return false;
  }

  /// Which generation the name tells; see [Generations].
  int generation() {
    return generation;
  }

  private void put(int offset, int slot, int word, Role role) {
    if (word == 0) return;
    table.names.count(word, role);
    table.put(offset, slot, word);
  }

  private void split() {
    switch (NameReader.read(whole, order)) {
      case NameReading.Unnamed _ -> unnamed = true;
      case NameReading.Named(var name) -> {
        generation = Generations.of(name);
        turnedRound = name.order() == NameOrder.GIVEN_FIRST;
        int father = 0;
        String before = "";
        for (NamePart part : name.joinedParts()) {
          if (part.role() == NamePart.Role.PARTICLE) before = part.text();
          if (!part.names()) continue;
          int word = word(part);
          if (word == 0) continue;
          switch (part.role()) {
            case GIVEN -> {
              if (givens < MOST_WORDS) given[givens++] = word;
            }
            case SURNAME -> {
              if (surnames < MOST_WORDS) surname[surnames++] = word;
            }
            case PATRONYMIC -> {
              father = word;
              // The father has a column of his own: what looks like him here is a surname.
              if (patronymic != 0 && !before.isEmpty())
                father = table.names.intern((before + part.text()).toLowerCase(Locale.ROOT));
            }
            case PARTICLE, TITLE, SUFFIX, FURTHER -> {}
          }
        }
        if (patronymic == 0) patronymic = father;
        else if (surnames == 0 && father != 0) surname[surnames++] = father;
      }
    }
  }

  /// Words of the whole name that are not already among given name and surname stay as the rest.
  private void keepOthers(int offset) {
    String[] words = NormalForm.of(whole).split(" ");
    Arrays.sort(words);
    StringBuilder rest = new StringBuilder();
    String last = "";
    for (String word : words) {
      if (word.length() < 2 || word.equals(last)) continue;
      last = word;
      int id = table.names.find(word);
      boolean known = false;
      for (int i = 0; i < givens && id != 0; i++) known |= given[i] == id;
      for (int i = 0; i < surnames && id != 0; i++) known |= surname[i] == id;
      if (!known) rest.append(rest.isEmpty() ? "" : " ").append(word);
    }
    if (!rest.isEmpty()) table.put(offset, TableLayout.REST, table.rests.intern(rest.toString()));
  }
}
