package org.undersigned.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/// Writes a list of invented persons with mistakes, gaps and households, and the truth in its last
/// column.
///
/// Names come from several countries' lists by a Zipf distribution with exponent 0.7; a third of
/// the persons live in households that share surname, address, postcode and telephone. Each person
/// stands in the list once, twice or more (geometric, 1.6 records on average), each further record
/// with its own slips. The same seed gives the same bytes.
final class SyntheticPersons {
  private static final double AGAIN = 0.375;
  private static final double HOUSEHOLD = 0.33;

  private final SplittableRandom dice;
  private final String[] given;
  private final String[] surnames;
  private final String[] places;

  SyntheticPersons(long seed) throws IOException {
    this.dice = new SplittableRandom(seed);
    this.given = InventedNames.words("given-names.txt", seed);
    this.surnames = InventedNames.words("surnames.txt", seed);
    this.places = InventedNames.places(surnames, 4000);
  }

  /// A person as they are.
  private record Person(
      String given,
      String surname,
      String father,
      String sex,
      int[] birth,
      Home home,
      String document,
      String email) {}

  private record Home(String place, String street, int house, String postcode, String phone) {}

  /// Writes so many records (about: the last person is written whole) to `file`; gives the number
  /// written.
  long write(Path file, long records) throws IOException {
    long written = 0;
    long person = 0;
    try (BufferedWriter to = Files.newBufferedWriter(file)) {
      to.write(
          "row_id,first name,family name,father's name,sex,date of birth,town,street address,postal"
              + " code,phone,passport,e-mail,person\n");
      Home home = home();
      String surname = zipf(surnames);
      while (written < records) {
        if (dice.nextDouble() >= HOUSEHOLD) {
          home = home();
          surname = zipf(surnames);
        }
        Person one = person(surname, home, person);
        do {
          to.write(record(one, ++written));
          to.write("," + person + "\n");
        } while (dice.nextDouble() < AGAIN);
        person++;
      }
    }
    return written;
  }

  private Home home() {
    String place = zipf(places);
    return new Home(
        place,
        zipf(surnames) + (dice.nextBoolean() ? " street" : " road"),
        1 + dice.nextInt(200),
        Integer.toString(10000 + Math.floorMod(place.hashCode(), 900) * 100 + dice.nextInt(100)),
        "+7" + (700_000_0000L + dice.nextLong(99_999_9999L)));
  }

  private Person person(String surname, Home home, long number) {
    String name = zipf(given);
    int year = 1930 + dice.nextInt(80);
    int[] birth = {year, 1 + dice.nextInt(12), 1 + dice.nextInt(28)};
    String email =
        name.charAt(0)
            + "."
            + surname.replace(" ", "")
            + dice.nextInt(1000)
            + "@mail"
            + dice.nextInt(20)
            + ".org";
    String document = "N" + (100_000_000L + (number * 2_654_435_761L & 0x3FFFFFFFL));
    return new Person(
        name, surname, zipf(given), dice.nextBoolean() ? "m" : "f", birth, home, document, email);
  }

  private String zipf(String[] words) {
    double u = dice.nextDouble();
    return words[(int) (words.length * Math.pow(u, 1 / 0.3))];
  }

  /// One record of a person: each value with the chance of a gap and of a slip.
  private String record(Person p, long row) {
    String first = text(p.given(), 0.02, 0.08);
    String last = text(p.surname(), 0.01, 0.08);
    if (dice.nextDouble() < 0.02) {
      String swap = first;
      first = last;
      last = swap;
    }
    Home home = dice.nextDouble() < 0.12 ? home() : p.home();
    return String.join(
        ",",
        Long.toString(row),
        first,
        last,
        text(p.father(), 0.5, 0.06),
        gap(0.1) ? "" : dice.nextDouble() < 0.01 ? (p.sex().equals("m") ? "f" : "m") : p.sex(),
        date(p.birth()),
        text(home.place(), 0.08, 0.04),
        text(home.street() + " " + home.house(), 0.15, 0.08),
        text(home.postcode(), 0.2, 0.03),
        text(home.phone(), 0.5, 0.03),
        text(p.document(), 0.6, 0.03),
        text(p.email(), 0.6, 0.04));
  }

  private boolean gap(double chance) {
    return dice.nextDouble() < chance;
  }

  private String text(String value, double gap, double slip) {
    if (gap(gap)) return "";
    return dice.nextDouble() < slip ? slipped(value) : value;
  }

  /// One letter dropped, doubled, replaced, or two exchanged.
  private String slipped(String value) {
    if (value.length() < 3) return value;
    int at = 1 + dice.nextInt(value.length() - 2);
    return switch (dice.nextInt(4)) {
      case 0 -> value.substring(0, at) + value.substring(at + 1);
      case 1 -> value.substring(0, at) + value.charAt(at) + value.substring(at);
      case 2 -> value.substring(0, at) + (char) ('a' + dice.nextInt(26)) + value.substring(at + 1);
      default ->
          value.substring(0, at - 1)
              + value.charAt(at)
              + value.charAt(at - 1)
              + value.substring(at + 1);
    };
  }

  private String date(int[] birth) {
    if (gap(0.08)) return "";
    int year = birth[0];
    int month = birth[1];
    int day = birth[2];
    double u = dice.nextDouble();
    if (u < 0.04) return Integer.toString(year);
    if (u < 0.06) day = 1 + dice.nextInt(28);
    else if (u < 0.08) month = 1 + dice.nextInt(12);
    else if (u < 0.1) year += dice.nextBoolean() ? 1 : -1;
    else if (u < 0.12 && day <= 12) {
      int swap = day;
      day = month;
      month = swap;
    }
    return "%04d-%02d-%02d".formatted(year, month, day);
  }
}
