package org.undersigned.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undersigned.lists.ListRow.Initials;
import org.undersigned.lists.ListRow.Name;
import org.undersigned.names.Lookalikes;
import org.undersigned.names.NameOrder;
import org.undersigned.names.NameReader;
import org.undersigned.names.NameReading;
import org.undersigned.names.PersonName;

/// The name in a row: in one cell, or parted over several.
final class NameCell {
  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

  /// The row's number, printed close to the name.
  private static final Pattern OWN_NUMBER = Pattern.compile("^ ?\\d{1,5}[.)]? (?=\\p{L})");

  private static final Pattern FOOTNOTE =
      Pattern.compile("[\\s*†‡¹²³⁴]+$|\\s*\\(\\d\\)$|(?<=\\p{L})\\d$");

  /// Words that doubt who it is: no part of the name behind them.
  private static final Pattern HEDGE =
      Pattern.compile(
          "(?iU)^(?:possibly|probably|presumably|presumed|perhaps|maybe|believed to be|thought to"
              + " be|said to be|peut-être|probablement|sans"
              + " doute|présumée?|supposée?|возможно|вероятно|предположительно|по-видимому|мүмкін|бәлкім)[\\s:,]+(?=\\p{L})");

  /// Somebody told by whose child, parent or spouse they are is not named.
  private static final Pattern KIN =
      Pattern.compile(
          "(?U)(?i:(?:the )?(?:(?:new-?born|infant|unborn)"
              + " )?(?:baby|infant|child|son|daughter|wife|husband|mother|father|brother|sister|widow)"
              + " of|(?:le |la"
              + " |l['’])?(?:bébé|nourrisson|enfant|fils|fille|femme|épouse|mari|mère|père|frère|sœur|veuve)"
              + " (?:de|du|des|d['’]))\\b.*|(?i:младенец|ребёнок|ребенок|сын|дочь|жена|муж|мать|отец|брат|сестра|вдова|вдовец)"
              + " \\p{Lu}.*");

  /// "Not identified", «имя не разобрано»: that a name is wanting.
  private static final Pattern DENIED =
      Pattern.compile(
          "(?U)(?:(?i:name|names|identity|nom|identité|имя|имена|фамилия|личность|тегі|аты|аты-жөні)\\s+)?(?i:not|non|pas|не)\\s+\\p{Ll}.*|(?i:name|nom|имя|фамилия|личность)"
              + " (?i:illegible|unreadable|withheld|illisible|inconnue?|неразборчиво|неизвестн\\p{L}+|скрыт\\p{L}+)");

  /// What somebody is called beside the name: "dit « Milou »", «по прозвищу Кот».
  private static final Pattern CALLED =
      Pattern.compile(
          "(?iU)[\\s,]+(?:dite?|surnommée?|alias|a\\.?k\\.?a\\.?|known as|called|nicknamed|по"
              + " прозвищу|по кличке|прозвище|известн\\p{L}+ как|лақап аты)\\b.*$");

  private final ColumnMapping mapping;
  private final NameOrder order;

  private NameCell(ColumnMapping mapping, NameOrder order) {
    this.mapping = mapping;
    this.order = order;
  }

  /// Reads names as the heading of their column says they are written, else as most of them are.
  static NameCell of(ColumnMapping mapping, List<SheetRow> rows) {
    String heading =
        mapping.columns().stream()
            .filter(c -> c.role() == ColumnRole.NAME)
            .map(ColumnMapping.Column::heading)
            .findFirst()
            .orElse("");
    NameOrder told = orderTold(heading);
    List<String> names =
        rows.stream()
            .map(row -> written(row, mapping))
            .filter(n -> !n.isBlank())
            .limit(500)
            .toList();
    return new NameCell(mapping, settled(heading, told, names));
  }

  /// What the names show goes before a heading in which both words stand only to say that the
  /// column holds both ("Nom et prénom" above "Anne Dupont").
  private static NameOrder settled(String heading, NameOrder told, List<String> names) {
    if (told != NameOrder.UNKNOWN && !heading.contains(" et ") && !heading.contains(" and "))
      return told;
    NameOrder shown = NameReader.usualOrder(names);
    return shown == NameOrder.UNKNOWN ? told : shown;
  }

  private static NameOrder orderTold(String heading) {
    String folded = PhraseTable.folded(heading);
    if (folded.contains("surname first") || folded.contains("фио") || folded.matches(".*ф и о.*"))
      return NameOrder.SURNAME_FIRST;
    int surname = first(folded, "surname", "last name", "family name", "nom", "фамили", "тегі");
    int given =
        first(
            folded,
            "given",
            "first name",
            "forename",
            "prénom",
            "имя",
            "аты",
            "initial",
            "инициал");
    // "nom" stands inside "prénom" too.
    if (folded.startsWith("prénom")) return NameOrder.GIVEN_FIRST;
    if (surname < 0 || given < 0) return NameOrder.UNKNOWN;
    return surname < given ? NameOrder.SURNAME_FIRST : NameOrder.GIVEN_FIRST;
  }

  private static int first(String text, String... words) {
    int first = -1;
    for (String word : words) {
      int at = text.indexOf(word);
      if (at >= 0 && (first < 0 || at < first)) first = at;
    }
    return first;
  }

  /// The words of the name's cells, joined by spaces.
  static String written(SheetRow row, ColumnMapping mapping) {
    List<String> words = new ArrayList<>();
    for (ColumnMapping.Column column : mapping.columns())
      if (column.role().isOfTheName() && !row.cell(column.number()).isEmpty())
        words.add(row.cell(column.number()));
    if (!words.isEmpty()) return String.join(" ", words);
    // In a list of two scripts a name may stand in only one of them.
    return mapping.columns(ColumnRole.OTHER_SCRIPT).stream()
        .map(row::cell)
        .filter(RowWords::hasLetter)
        .findFirst()
        .orElse("");
  }

  /// The parts of the name of `row`; [Name#NONE] where nobody is named.
  Name read(SheetRow row) {
    if (!mapping.has(ColumnRole.SURNAME)) return ofOneCell(written(row, mapping));
    String surname = cell(row, ColumnRole.SURNAME);
    String given = cell(row, ColumnRole.GIVEN);
    String patronymic = cell(row, ColumnRole.PATRONYMIC);
    if (surname.isEmpty() && given.isEmpty()) return Name.NONE;
    if (NameReader.read(surname) instanceof NameReading.Unnamed && !surname.isEmpty())
      return Name.NONE;
    if (surname.isEmpty() && NameReader.read(given) instanceof NameReading.Unnamed)
      return Name.NONE;
    if (patronymic.isEmpty() && PhraseTable.wordsOf(given).size() > 1) {
      Name joined = ofOneCell(surname + " " + given);
      if (joined.surname().filter(surname::equals).isPresent()) return joined;
    }
    return new Name(
        part(given),
        part(surname),
        part(patronymic),
        isInitial(given) ? Initials.ONLY : Initials.NO);
  }

  private String cell(SheetRow row, ColumnRole role) {
    String cell = mapping.column(role).isPresent() ? row.cell(mapping.column(role).getAsInt()) : "";
    return RowWords.isAbsent(cell) ? "" : CALLED.matcher(cleaned(cell)).replaceFirst("");
  }

  private Name ofOneCell(String cell) {
    String outside = IN_BRACKETS.matcher(cell).replaceAll(" ").strip();
    String clean = HEDGE.matcher(cleaned(cell)).replaceFirst("");
    if (outside.isEmpty() || KIN.matcher(clean).matches() || DENIED.matcher(clean).matches())
      return Name.NONE;
    // Whether words name nobody does not hang on the order, so equal words are read once.
    if (!outside.equals(clean) && NameReader.read(outside) instanceof NameReading.Unnamed)
      return Name.NONE;
    return switch (NameReader.read(clean, order)) {
      case NameReading.Unnamed _ -> Name.NONE;
      case NameReading.Named(PersonName name) ->
          new Name(
              part(name.given()),
              part(name.surname()),
              part(name.patronymic()),
              name.initialsOnly() ? Initials.ONLY : Initials.NO);
    };
  }

  private static boolean isInitial(String given) {
    return given.replace(".", "").strip().length() == 1;
  }

  private static Optional<String> part(String words) {
    String clean = words.strip();
    if (clean.length() <= 3 && clean.endsWith(".")) clean = clean.substring(0, clean.length() - 1);
    if (clean.isEmpty()) return Optional.empty();
    List<String> mended = new ArrayList<>();
    for (String word : clean.split(" +")) mended.add(Lookalikes.mended(word));
    return Optional.of(String.join(" ", mended));
  }

  /// White space to single spaces; footnote marks at the end taken off.
  static String cleaned(String cell) {
    String spaced = SPACES.matcher(cell).replaceAll(" ");
    String named = OWN_NUMBER.matcher(spaced).replaceAll("");
    return FOOTNOTE.matcher(named).replaceAll("").strip();
  }
}
