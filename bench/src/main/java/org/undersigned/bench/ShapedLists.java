package org.undersigned.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.function.UnaryOperator;

/// Invented lists of other shapes than the public sets: other languages, columns and slips, each
/// with its truth. The same seed gives the same bytes.
final class ShapedLists {
  private final Random dice;
  private final Path folder;
  private final Properties words = words();

  ShapedLists(Path folder, long seed) {
    this.folder = folder;
    this.dice = new Random(seed);
  }

  /// A row and the person whose it is.
  private record Row(int person, List<String> cells) {}

  private static Properties words() {
    Properties words = new Properties();
    try (InputStream in = ShapedLists.class.getResourceAsStream("shapes.properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return words;
  }

  /// All shapes.
  List<LinkageSet> all() throws IOException {
    return List.of(spanish(), arabic(), pinyin(), italian(), german());
  }

  /// Two surnames before the comma, some in capitals or without accents, days first.
  private LinkageSet spanish() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (int person = 0; person < 1500; person++) {
      String given = often("es.given") + (chance(.3) ? " " + often("es.given") : "");
      String one = often("es.surname");
      String two = often("es.surname");
      String born = "%02d/%02d/%d".formatted(below(1, 29), below(1, 13), below(1925, 1990));
      String place = often("es.place");
      for (int i = times(.4, .1); i > 0; i--) {
        String second = chance(.8) ? " " + slip(two, .08) : "";
        String name = slip(one, .08) + second + ", " + (chance(.85) ? given : given.split(" ")[0]);
        if (chance(.3)) name = name.toUpperCase(java.util.Locale.ROOT);
        if (chance(.2))
          name = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        rows.add(new Row(person, List.of(name, some(.8, born), some(.8, place))));
      }
    }
    Collections.shuffle(rows, dice);
    return set("Spanish", List.of("Apellidos y nombre", "Fecha de nacimiento", "Provincia"), rows);
  }

  /// Arabic names in several Latin spellings, a year in one list and an age in the other.
  private LinkageSet arabic() throws IOException {
    List<Row> one = new ArrayList<>();
    List<Row> other = new ArrayList<>();
    String[] given = words.getProperty("ar.given").split("; ");
    String[] surnames =
        (words.getProperty("ar.given") + "; " + words.getProperty("ar.surname")).split("; ");
    for (int person = 0; person < 900; person++) {
      String[] name = {any(given), any(given), any(surnames)};
      int born = below(1940, 2005);
      String town = person % 3 > 0 ? "Darmeth" : "Holmesh";
      if (chance(.8)) one.add(arabic(person, name, town, year -> "" + (born + year)));
      if (chance(.6)) other.add(arabic(person, name, town, year -> "" + (2015 - born - year)));
    }
    Path first = write("arabic-1", List.of("full name", "year of birth", "governorate"), one);
    Path second = write("arabic-2", List.of("Name", "Age in 2015", "City"), other);
    List<Row> all = new ArrayList<>(one);
    all.addAll(other);
    return new LinkageSet("Arabic", List.of(first, second), truth(all));
  }

  private Row arabic(
      int person, String[] name, String town, java.util.function.IntFunction<String> born) {
    String father = chance(.3) ? "" : any(name[1].split(",")) + " ";
    String written = any(name[0].split(",")) + " " + father + any(name[2].split(","));
    int off = chance(.67) ? 0 : chance(.5) ? 1 : -1;
    return new Row(person, List.of(written, born.apply(off), town));
  }

  /// Chinese names in pinyin, the date in three columns, and columns of a product.
  private LinkageSet pinyin() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (int person = 0; person < 1500; person++) {
      String surname = often("zh.surname");
      String one = any(list("zh.given"));
      String two = chance(.7) ? any(list("zh.given")) : "";
      String sex = chance(.5) ? "M" : "F";
      String[] born = {"" + below(1940, 2000), "" + below(1, 13), "" + below(1, 29)};
      for (int i = times(.4, 0); i > 0; i--) {
        String join = any(new String[] {"", " ", "-"});
        String name = two.isEmpty() ? one : one + join + (join.isEmpty() ? small(two) : two);
        String product = "PRD-" + below(0, 1_000_000);
        String colour = any(new String[] {"red", "blue", "green"});
        rows.add(
            new Row(
                person,
                List.of(
                    "" + rows.size(),
                    surname,
                    name,
                    sex,
                    born[0],
                    some(.9, born[1]),
                    some(.9, born[2]),
                    product,
                    colour,
                    "" + below(1, 500))));
      }
    }
    Collections.shuffle(rows, dice);
    List<String> header =
        List.of(
            "serial",
            "xing",
            "ming",
            "gender",
            "yyyy",
            "mm",
            "dd",
            "product code",
            "colour",
            "quantity");
    return set("pinyin", header, rows);
  }

  /// A whole name and a town, and nothing else.
  private LinkageSet italian() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (int person = 0; person < 1200; person++) {
      String given = any(list("it.given"));
      String surname = any(list("it.surname"));
      String town = any(list("it.place"));
      for (int i = times(.3, 0); i > 0; i--)
        rows.add(
            new Row(
                person,
                List.of(slip(given, .08) + " " + slip(surname, .08), some(.95, slip(town, .05)))));
    }
    return set("Italian", List.of("nominativo", "comune"), rows);
  }

  /// Customers: numbers that must not be used, umlauts in two spellings, removals.
  private LinkageSet german() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (int person = 0; person < 2000; person++) {
      String given = often("de.given");
      String surname = often("de.surname");
      String born = "%d.%d.%d".formatted(below(1, 29), below(1, 13), below(1930, 2000));
      String street = any(list("de.surname")) + "straße " + below(1, 90);
      String code = "" + (10_000 + 90 * below(0, 400));
      String phone = "0" + below(100_000_000, 1_000_000_000);
      for (int i = times(.35, .1); i > 0; i--) {
        UnaryOperator<String> plain = chance(.3) ? ShapedLists::withoutUmlauts : text -> text;
        boolean moved = chance(.1);
        String home = moved ? any(list("de.surname")) + "str. " + below(1, 90) : street;
        if (chance(.4)) home = home.replace("straße", "str.");
        rows.add(
            new Row(
                person,
                List.of(
                    "K%06d".formatted(rows.size() * 7),
                    plain.apply(slip(surname, .08)),
                    plain.apply(slip(given, .08)),
                    some(.85, born),
                    some(.9, plain.apply(home)),
                    moved ? "" + (10_000 + 90 * below(0, 400)) : code,
                    some(.5, phone))));
      }
    }
    Collections.shuffle(rows, dice);
    List<String> header =
        List.of("Kundennummer", "Nachname", "Vorname", "Geb.-Datum", "Straße", "PLZ", "Telefon");
    return set("German", header, rows);
  }

  private static String withoutUmlauts(String text) {
    return text.replace("ü", "ue").replace("ö", "oe").replace("ä", "ae").replace("ß", "ss");
  }

  private LinkageSet set(String name, List<String> header, List<Row> rows) throws IOException {
    return new LinkageSet(name, List.of(write(small(name), header, rows)), truth(rows));
  }

  private static int[] truth(List<Row> rows) {
    return rows.stream().mapToInt(Row::person).toArray();
  }

  private Path write(String name, List<String> header, List<Row> rows) throws IOException {
    Path file = folder.resolve(name + ".csv");
    try (BufferedWriter to = Files.newBufferedWriter(file)) {
      to.write(CsvLine.write(header) + "\n");
      for (Row row : rows) to.write(CsvLine.write(row.cells()) + "\n");
    }
    return file;
  }

  private String[] list(String key) {
    return words.getProperty(key).split(" ");
  }

  private String any(String[] of) {
    return of[dice.nextInt(of.length)];
  }

  /// The first words of a list more often than the last.
  private String often(String key) {
    String[] of = list(key);
    return of[(int) (of.length * Math.pow(dice.nextDouble(), 1.6))];
  }

  private boolean chance(double share) {
    return dice.nextDouble() < share;
  }

  private String some(double share, String cell) {
    return chance(share) ? cell : "";
  }

  private int below(int from, int end) {
    return dice.nextInt(from, end);
  }

  private int times(double twice, double thrice) {
    return 1 + (chance(twice) ? 1 : 0) + (chance(thrice) ? 1 : 0);
  }

  private static String small(String text) {
    return text.toLowerCase(java.util.Locale.ROOT);
  }

  /// A letter left out, doubled, replaced or exchanged with its neighbour.
  private String slip(String word, double share) {
    if (word.length() < 3 || !chance(share)) return word;
    int i = below(1, word.length() - 1);
    String before = word.substring(0, i);
    String after = word.substring(i + 1);
    return switch (dice.nextInt(4)) {
      case 0 -> before + after;
      case 1 -> before + word.charAt(i) + word.charAt(i) + after;
      case 2 -> before + "aeinorst".charAt(dice.nextInt(8)) + after;
      default -> before + after.charAt(0) + word.charAt(i) + after.substring(1);
    };
  }
}
