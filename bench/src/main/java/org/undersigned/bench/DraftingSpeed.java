package org.undersigned.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.undersigned.language.Tokens;
import org.undersigned.language.Tongue;
import org.undersigned.model.Block;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Maker;
import org.undersigned.model.Reading;
import org.undersigned.statements.DocumentProfile;
import org.undersigned.statements.Material;
import org.undersigned.statements.rules.RuleProposer;

/// Tokens a second of the rules alone, without reading: the plain texts among the tuned fixtures,
/// language by language, drafted again and again on one thread. Time is that thread's
/// processor time, so that a busy machine measures the same. The target is 100,000.
///
/// Run from the repository's root: `bench drafting-speed [FOLDER]`.
final class DraftingSpeed {
  private static final Path TUNED = Path.of("program/src/test/resources/fixtures/drafting/tuned");
  private static final int WARM_UP = 60;
  private static final int RUNS = 120;

  private DraftingSpeed() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = arguments.length > 0 ? Path.of(arguments[0]) : TUNED;
    for (Tongue tongue : Tongue.values()) {
      List<Material> materials = materials(folder, tongue);
      if (materials.isEmpty()) continue;
      RuleProposer proposer = new RuleProposer();
      for (int i = 0; i < WARM_UP; i++) materials.forEach(proposer::propose);
      long tokens =
          RUNS
              * materials.stream()
                  .mapToLong(material -> tokens(tongue, material.reading().text()))
                  .sum();
      long started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      for (int i = 0; i < RUNS; i++) materials.forEach(proposer::propose);
      double seconds =
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%s: %d documents, %.0f tokens/s of one processor%n",
          tongue.code(),
          materials.size(),
          tokens / seconds);
    }
  }

  private static long tokens(Tongue tongue, String text) {
    return Tokens.of(tongue, text, 0, text.length()).size();
  }

  private static List<Material> materials(Path folder, Tongue tongue) throws IOException {
    List<Material> materials = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file);
        if (language(text) == tongue) materials.add(material(text, tongue));
      }
    }
    return materials;
  }

  private static Tongue language(String text) {
    if (text.chars().filter(c -> c >= 'а' && c <= 'я').count() > text.length() / 4)
      return Tongue.RUSSIAN;
    return text.contains(" les ") ? Tongue.FRENCH : Tongue.ENGLISH;
  }

  private static Material material(String text, Tongue tongue) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String paragraph : text.split("\n\n")) {
      int length = paragraph.codePointCount(0, paragraph.length());
      if (!paragraph.isBlank()) blocks.add(new Block.Paragraph(at, at + length));
      at += length + 2;
    }
    Reading reading =
        Reading.of(
            Fingerprint.of(text),
            new Maker.Tool("bench", "1", Map.of()),
            text,
            tongue.code(),
            new Reading.Layout(Optional.empty(), blocks, 0, List.of()));
    return new Material(
        reading,
        new DocumentProfile(
            "",
            "the author",
            Optional.empty(),
            Optional.of("2031-04-14"),
            Optional.empty(),
            tongue.code(),
            Optional.empty(),
            List.of(new DocumentProfile.Stretch(0, reading.length()))));
  }
}
