package org.undersigned.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How often a hit of `screen` is right, by its bits and by its tier: a labelled sample of invented
/// persons, of whom some stand in a public list (CSV, and FollowTheMoney JSON lines every second
/// time) with slips and gaps of their own.
///
/// Odds are fitted to bits by logistic regression (Platt 1999) on half of the seeds and measured on
/// the other half, which took no part. What is printed first are the two numbers that
/// `ScreenPersons` holds.
final class Screening {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int PUBLIC = 3000;
  private static final int SCREENED = 500;
  private static final int SEEDS = 6;
  private static final double LISTED = 0.35;

  /// A hit: what the program says of it and whether it is right.
  private record Hit(
      double bits, double probability, boolean conflict, String tier, boolean right) {}

  private final Path folder;

  private Screening(Path folder) {
    this.folder = folder;
  }

  static void main(String[] arguments) throws Exception {
    Screening screening = new Screening(Files.createTempDirectory("screening"));
    List<Hit> fitted = screening.hits(1);
    double[] line = fit(fitted);
    System.out.printf(
        Locale.ROOT,
        "seeds 1 to %d, %d hits: log2 odds of a right hit = %.2f + %.3f bits%n",
        SEEDS,
        fitted.size(),
        line[0],
        line[1]);
    List<Hit> held = screening.hits(101);
    screening.print("held back, seeds 101 to " + (100 + SEEDS), held);
  }

  private int listed;

  private List<Hit> hits(long from) throws Exception {
    List<Hit> hits = new ArrayList<>();
    listed = 0;
    for (long seed = from; seed < from + SEEDS; seed++) hits.addAll(one(seed));
    return hits;
  }

  private List<Hit> one(long seed) throws Exception {
    Path all = folder.resolve("all-" + seed + ".csv");
    new SyntheticPersons(seed).write(all, 2L * (PUBLIC + SCREENED));
    SplittableRandom dice = new SplittableRandom(seed);
    boolean entities = seed % 2 == 0;
    List<String> publicList = new ArrayList<>();
    List<String> personOfEntity = new ArrayList<>();
    List<String> screened = new ArrayList<>();
    List<String> personOfRow = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (String line : Files.readAllLines(all).stream().skip(1).toList()) {
      List<String> cells = CsvLine.read(line);
      String person = cells.getLast();
      boolean first = done.add(person);
      if (first && personOfEntity.size() < PUBLIC && dice.nextDouble() < 0.8) {
        personOfEntity.add(person);
        publicList.add(entities ? entity(cells, personOfEntity.size()) : known(cells));
      } else if (personOfRow.size() < SCREENED
          && dice.nextDouble() < (personOfEntity.contains(person) ? LISTED : 0.5)) {
        personOfRow.add(person);
        screened.add(known(cells));
      }
    }
    for (String person : personOfRow) if (personOfEntity.contains(person)) listed++;
    screened.addFirst("first name,family name,sex,date of birth,town");
    if (!entities) publicList.addFirst("first name,family name,sex,date of birth,town");
    Path against = folder.resolve("public-" + seed + (entities ? ".jsonl" : ".csv"));
    Path list = folder.resolve("list-" + seed + ".csv");
    Files.write(against, publicList);
    Files.write(list, screened);
    String answer =
        LinkageProcess.run(
            List.of("screen", list.toString(), "--against", against.toString(), "--json"));
    List<Hit> hits = new ArrayList<>();
    for (String line : answer.lines().toList()) {
      JsonNode hit = JSON.readTree(line);
      String entity = hit.get("entity").asString();
      int at = Integer.parseInt(entity.startsWith("E") ? entity.substring(1) : entity);
      hits.add(
          new Hit(
              hit.get("bits").asDouble(),
              hit.get("probability").asDouble(),
              !hit.get("conflicts").isEmpty(),
              hit.get("tier").asString(),
              personOfRow.get(hit.get("row").asInt() - 1).equals(personOfEntity.get(at - 1))));
    }
    return hits;
  }

  /// What a public list and an office know of somebody.
  private static String known(List<String> cells) {
    return CsvLine.write(
        List.of(cells.get(1), cells.get(2), cells.get(4), cells.get(5), cells.get(6)));
  }

  private static String entity(List<String> cells, int number) throws IOException {
    Map<String, List<String>> properties = new HashMap<>();
    properties.put("name", List.of(cells.get(1) + " " + cells.get(2)));
    properties.put("gender", List.of(cells.get(4)));
    properties.put("birthDate", List.of(cells.get(5)));
    properties.values().removeIf(values -> values.getFirst().isBlank());
    return JSON.writeValueAsString(
        Map.of("id", "E" + number, "schema", "Person", "properties", properties));
  }

  /// `a` and `b` of `log2 odds = a + b bits`, by Newton's method on the log likelihood of hits
  /// without conflicts.
  private static double[] fit(List<Hit> hits) {
    double a = 0;
    double b = 1;
    double ln2 = Math.log(2);
    for (int round = 0; round < 50; round++) {
      double ga = 0;
      double gb = 0;
      double haa = 1e-6;
      double hab = 0;
      double hbb = 1e-6;
      for (Hit hit : hits) {
        if (hit.conflict()) continue;
        double p = 1 / (1 + Math.exp(-ln2 * (a + b * hit.bits())));
        double w = p * (1 - p) * ln2 * ln2;
        double e = ((hit.right() ? 1 : 0) - p) * ln2;
        ga += e;
        gb += e * hit.bits();
        haa += w;
        hab += w * hit.bits();
        hbb += w * hit.bits() * hit.bits();
      }
      double det = haa * hbb - hab * hab;
      a += (hbb * ga - hab * gb) / det;
      b += (haa * gb - hab * ga) / det;
    }
    return new double[] {a, b};
  }

  private void print(String title, List<Hit> hits) {
    System.out.println(title + ": " + listed + " rows stand in the public list");
    System.out.println(
        "| tier | hits | right | precision | 95 % interval | share of those listed |");
    System.out.println("|---|---|---|---|---|---|");
    for (String tier : List.of("STRONG", "POSSIBLE", "WEAK")) {
      long n = hits.stream().filter(h -> h.tier().equalsIgnoreCase(tier)).count();
      long right = hits.stream().filter(h -> h.tier().equalsIgnoreCase(tier) && h.right()).count();
      double[] interval = wilson(right, n);
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %d | %.3f | %.3f to %.3f | %.3f |%n",
          tier.toLowerCase(Locale.ROOT),
          n,
          right,
          right / (double) Math.max(1, n),
          interval[0],
          interval[1],
          right / (double) Math.max(1, listed));
    }
    double error = 0;
    long all = 0;
    for (int bin = 0; bin < 10; bin++) {
      double low = bin / 10.0;
      List<Hit> in =
          hits.stream()
              .filter(h -> !h.conflict())
              .filter(h -> Math.min(9, (int) (h.probability() * 10)) == (int) Math.round(low * 10))
              .toList();
      double said = in.stream().mapToDouble(Hit::probability).sum();
      long right = in.stream().filter(Hit::right).count();
      error += Math.abs(said - right);
      all += in.size();
    }
    System.out.printf(
        Locale.ROOT, "calibration error (ten bins): %.3f%n", error / Math.max(1, all));
  }

  /// Wilson's score interval (1927) for a share, 95 %.
  private static double[] wilson(long right, long n) {
    if (n == 0) return new double[] {0, 1};
    double z = 1.96;
    double p = right / (double) n;
    double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n)) / (1 + z * z / n);
    return new double[] {middle - half, middle + half};
  }
}
