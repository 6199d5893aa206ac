package org.undersigned.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// A list of invented persons as investigators are handed them: dates in many forms, in figures and
/// in words of three languages, ages where a birth should stand, ditto marks, unknowns, groups,
/// blank rows, section titles and sums. The same seed makes the same list.
final class InventedList {
  private static final String[] MONTHS = {
    "January", "February", "March", "April", "May", "June", "July", "August", "September"
  };
  private static final String[] OF_MONTHS = {
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября"
  };
  private static final String[] DE_MOIS = {
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre"
  };
  private static final String[] STATES = {
    "in custody", "released 12.3.31", "died in hospital 8.3.31", "whereabouts unknown", "charged"
  };
  private static final String[] SOURCES = {"mother", "his lawyer", "ditto", "wife", "neighbour"};
  private static final String[] REMARKS = {
    "", "", "", "schoolteacher; beaten on 8 and 9 March", "younger brother of No. 7", "student"
  };

  private final Random random;
  private final String[] given;
  private final String[] surnames;
  private final String[] places;

  InventedList(long seed) throws IOException {
    random = new Random(seed);
    given = InventedNames.words("given-names.txt", seed);
    surnames = InventedNames.words("surnames.txt", seed + 1);
    places = InventedNames.places(surnames, 300);
  }

  /// The heading and `rows` rows below it as semicolon-separated values.
  void write(Path file, int rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      line(out, List.of("Persons deprived of liberty in the river valley", "", "", "", "", ""));
      line(out, List.of("edition of 28 April 2031", "", "", "", "", ""));
      line(
          out,
          List.of(
              "No.",
              "Name (surname first)",
              "Born or age",
              "Sex",
              "Taken on",
              "Taken where",
              "Status",
              "Heard from",
              "Remarks"));
      for (int i = 1; i <= rows; i++) line(out, row(i));
    }
  }

  /// The cells of row `number`: mostly a person.
  List<String> row(int number) {
    int kind = random.nextInt(1000);
    if (kind < 4) return List.of("", "", "", "", "", "", "", "", "");
    if (kind < 7)
      return List.of(
          number + "",
          "some " + (10 + random.nextInt(40)) + " men of " + capital(pick(places)),
          "",
          "",
          event(),
          capital(pick(places)),
          "unknown",
          "",
          "names not known");
    if (kind < 9) return List.of("Total", "", "", "", "", "", number + "", "", "");
    return List.of(
        number + "",
        capital(pick(surnames)) + " " + capital(pick(given)) + (number % 3 == 0 ? " B." : ""),
        birth(),
        random.nextInt(3) == 0 ? "f" : "m",
        event(),
        number % 7 == 0 ? "ditto" : capital(pick(places)) + ", Mill Street",
        STATES[random.nextInt(STATES.length)],
        SOURCES[random.nextInt(SOURCES.length)],
        REMARKS[random.nextInt(REMARKS.length)]);
  }

  private String birth() {
    int day = 1 + random.nextInt(28);
    int month = 1 + random.nextInt(9);
    int year = 1950 + random.nextInt(60);
    return switch (random.nextInt(8)) {
      case 0 -> day + "." + month + "." + year;
      case 1 -> "%d-%02d-%02d".formatted(year, month, day);
      case 2 -> Integer.toString(year);
      case 3 -> Integer.toString(16 + random.nextInt(60));
      case 4 -> "about " + year;
      case 5 -> "unknown";
      case 6 -> day + " " + MONTHS[month - 1] + " " + year;
      default -> "";
    };
  }

  private String event() {
    int day = 1 + random.nextInt(28);
    int month = random.nextInt(9);
    return switch (random.nextInt(8)) {
      case 0 -> day + "." + (month + 1) + ".31";
      case 1 -> "2031-%02d-%02d".formatted(month + 1, day);
      case 2 -> day + " " + MONTHS[month];
      case 3 -> "night of " + day + " to " + (day + 1) + " " + MONTHS[month];
      case 4 -> day + " " + OF_MONTHS[month] + " 2031";
      case 5 -> "le " + day + " " + DE_MOIS[month] + " 2031";
      case 6 -> "about " + day + " " + MONTHS[month];
      default -> "unknown";
    };
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static void line(Writer out, List<String> cells) throws IOException {
    StringBuilder line = new StringBuilder();
    for (String cell : cells) {
      if (!line.isEmpty() || cell != cells.getFirst()) line.append(';');
      boolean quoted = cell.contains(";") || cell.contains("\"");
      line.append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    }
    out.write(line.append('\n').toString());
  }
}
