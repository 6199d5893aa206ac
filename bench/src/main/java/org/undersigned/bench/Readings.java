package org.undersigned.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.undersigned.bench.ReadingTruth.Verdict;
import org.undersigned.casework.Desks;
import org.undersigned.model.Block;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Message;
import org.undersigned.model.Reading;
import org.undersigned.reading.Document;
import org.undersigned.reading.PageLook;
import org.undersigned.reading.ReadOutcome;
import org.undersigned.reading.ReadingDesk;

/// Readings beside what a person wrote down of the same files: paragraphs whole and in order, rows
/// of tables, notes and running headers apart from the text, attachments as files of their own.
///
/// `bench/run readings FOLDER [show]`: a file's truth lies beside it as `NAME.truth`, see
/// [ReadingTruth]; `show` prints what was read, too.
final class Readings {

  /// All that a file gave: readings of it and of what lay inside, files inside, facts, codes.
  record Found(
      List<Reading> readings, List<String> enclosures, List<String> facts, List<Message> said) {}

  private Readings() {}

  public static void main(String[] arguments) throws IOException {
    boolean show = arguments.length > 1 && arguments[1].equals("show");
    List<Path> truths;
    try (Stream<Path> walk = Files.walk(Path.of(arguments[0]))) {
      truths = walk.filter(path -> path.toString().endsWith(".truth")).sorted().toList();
    }
    Desks.Program program =
        new Desks.Program(
            Path.of(System.getProperty("java.home")), System.getProperty("java.class.path"));
    Map<String, int[]> byKind = new TreeMap<>();
    int whole = 0;
    try (ReadingDesk desk = Desks.open(program, Desks.Jail.WAIVED, List.of())) {
      for (Path truth : truths) {
        Path file = Path.of(truth.toString().replaceFirst("\\.truth$", ""));
        Found found = found(file, desk);
        if (show) show(file, found);
        List<Verdict> verdicts = ReadingTruth.judge(Files.readAllLines(truth), found);
        List<Verdict> wrong = verdicts.stream().filter(v -> !v.right()).toList();
        for (Verdict each : verdicts) {
          int[] sums = byKind.computeIfAbsent(each.kind(), _ -> new int[2]);
          sums[0] += each.right() ? 1 : 0;
          sums[1]++;
        }
        if (wrong.isEmpty()) whole++;
        System.out.printf(
            "%3d of %3d  %s%n",
            verdicts.size() - wrong.size(), verdicts.size(), file.getFileName());
        wrong.forEach(each -> System.out.println("           " + each.line() + ": " + each.why()));
      }
    }
    byKind.forEach(
        (kind, sums) ->
            System.out.printf(Locale.ROOT, "%-12s %4d of %4d%n", kind, sums[0], sums[1]));
    System.out.println(whole + " of " + truths.size() + " files as they have to be");
  }

  private static Found found(Path file, ReadingDesk desk) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Document document = new Document(Fingerprint.of(bytes), file.getFileName().toString(), bytes);
    Found found =
        new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (PageLook.Fact fact : desk.look(document, 0).facts())
      found.facts().add(fact.name() + ": " + fact.value());
    read(document, desk, found);
    return found;
  }

  private static void read(Document document, ReadingDesk desk, Found found) {
    switch (desk.read(document)) {
      case ReadOutcome.Read(var reading, var enclosures, var notices) ->
          add(reading, enclosures, notices, desk, found);
      case ReadOutcome.PartlyRead(var reading, var enclosures, var missing) ->
          add(reading, enclosures, missing, desk, found);
      case ReadOutcome.Unreadable(var _, var _, var message) -> found.said().add(message);
    }
  }

  private static void add(
      Reading reading,
      List<ReadOutcome.Enclosure> enclosures,
      List<Message> said,
      ReadingDesk desk,
      Found found) {
    found.readings().add(reading);
    found.said().addAll(said);
    for (ReadOutcome.Enclosure each : enclosures) {
      found.enclosures().add(each.name());
      read(each.document(), desk, found);
    }
  }

  private static void show(Path file, Found found) {
    System.out.println("==== " + file.getFileName() + " " + found.enclosures() + found.facts());
    found.said().forEach(each -> System.out.println("  " + each.code() + " " + each.arguments()));
    for (Reading reading : found.readings())
      for (Block block : reading.blocks()) {
        String kind = block.getClass().getSimpleName();
        System.out.printf(
            "  %-9s %s%n",
            kind, String.join(" | ", ReadingTruth.cells(block, reading)).replace("\n", " ⏎ "));
      }
  }
}
