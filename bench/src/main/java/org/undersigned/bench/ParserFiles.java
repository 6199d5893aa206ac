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
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.undersigned.casework.Desks;
import org.undersigned.model.Fingerprint;
import org.undersigned.reading.Confinement;
import org.undersigned.reading.Document;
import org.undersigned.reading.ReadOutcome;
import org.undersigned.reading.ReadingDesk;

/// The parsers' own public test files (the `tests` jars of the Apache Tika parser modules on Maven
/// Central, Apache License 2.0), broken and hostile ones among them, through the readers: each must
/// have an answer. They are fetched, never kept in the repository.
///
/// `bench/run parser-files [FOLDER …]`: further files, of other programs, from folders.
final class ParserFiles {
  private static final String VERSION = "3.2.3";
  private static final List<String> MODULES =
      List.of("pdf", "microsoft", "miscoffice", "html", "mail", "pkg", "text", "image");

  /// A file that takes longer than the reader's own limit and its kill is a hang.
  private static final double HANG_SECONDS = 75;

  /// What came of the files of one ending.
  private static final class Row {
    private int files;
    private int read;
    private int partly;
    private final Map<String, Integer> refused = new TreeMap<>();
    private double slowest;
  }

  private ParserFiles() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("parser-files");
    Map<String, Row> rows = new TreeMap<>();
    int[] faults = new int[1];
    Desks.Program program =
        new Desks.Program(
            Path.of(System.getProperty("java.home")), System.getProperty("java.class.path"));
    try (ReadingDesk desk = Desks.open(program, Desks.Jail.WAIVED, List.of())) {
      System.out.println(
          desk.confinement() instanceof Confinement.Jailed ? "in the jail" : "WITHOUT A JAIL");
      for (Path jar : jars(folder)) {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
          for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
            if (!entry.isDirectory() && entry.getName().contains("test-documents/"))
              faults[0] += read(entry.getName(), zip.readAllBytes(), desk, rows);
        }
      }
      for (String each : arguments)
        for (Path file : files(Path.of(each)))
          faults[0] += read(file.toString(), Files.readAllBytes(file), desk, rows);
    } finally {
      BenchVault.clear(folder);
    }
    print(rows);
    System.out.println(faults[0] + " without an answer, or hanging");
    if (faults[0] > 0) System.exit(1);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<Path> jars(Path folder) throws IOException, InterruptedException {
    List<Path> jars = new ArrayList<>();
    for (String module : MODULES) {
      String artifact = "tika-parser-" + module + "-module";
      int exit =
          new ProcessBuilder(
                  "mvn",
                  "-q",
                  "-B",
                  "org.apache.maven.plugins:maven-dependency-plugin:copy",
                  "-Dartifact=org.apache.tika:" + artifact + ":" + VERSION + ":jar:tests",
                  "-DoutputDirectory=" + folder)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor();
      Path jar = folder.resolve(artifact + "-" + VERSION + "-tests.jar");
      if (exit == 0 && Files.exists(jar)) jars.add(jar);
      else System.out.println(artifact + " could not be fetched and is left out");
    }
    return jars;
  }

  /// Reads one file; 1 where that is a fault of ours.
  private static int read(String name, byte[] bytes, ReadingDesk desk, Map<String, Row> rows) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int stop = file.lastIndexOf('.');
    String ending = stop < 0 ? "(none)" : file.substring(stop + 1).toLowerCase(Locale.ROOT);
    Row row = rows.computeIfAbsent(ending, _ -> new Row());
    row.files++;
    long begin = System.nanoTime();
    int fault = 0;
    try {
      switch (desk.read(new Document(Fingerprint.of(bytes), file, bytes))) {
        case ReadOutcome.Read _ -> row.read++;
        case ReadOutcome.PartlyRead _ -> row.partly++;
        case ReadOutcome.Unreadable(var _, var _, var why) -> {
          row.refused.merge(why.code(), 1, Integer::sum);
          // The child must not die of a document that no limit stopped.
          if (why.code().equals("READ-11")) {
            System.out.println("the child ended: " + file);
            fault = 1;
          }
        }
      }
    } catch (RuntimeException broken) {
      System.out.println("the parent: " + file + ": " + broken);
      fault = 1;
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    row.slowest = Math.max(row.slowest, seconds);
    if (seconds > HANG_SECONDS) {
      System.out.printf(Locale.ROOT, "hangs: %s, %.0f s%n", file, seconds);
      fault = 1;
    }
    return fault;
  }

  private static void print(Map<String, Row> rows) {
    System.out.printf(
        "%-12s %6s %6s %6s %8s  %s%n",
        "ending", "files", "read", "partly", "slowest", "not read, by code");
    Row all = new Row();
    rows.forEach(
        (ending, row) -> {
          line(ending, row);
          all.files += row.files;
          all.read += row.read;
          all.partly += row.partly;
          row.refused.forEach((code, times) -> all.refused.merge(code, times, Integer::sum));
          all.slowest = Math.max(all.slowest, row.slowest);
        });
    line("all", all);
  }

  private static void line(String ending, Row row) {
    System.out.printf(
        Locale.ROOT,
        "%-12s %6d %6d %6d %6.1f s  %s%n",
        ending,
        row.files,
        row.read,
        row.partly,
        row.slowest,
        row.refused.isEmpty() ? "" : row.refused.toString());
  }
}
