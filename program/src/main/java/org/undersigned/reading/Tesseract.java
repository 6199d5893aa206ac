package org.undersigned.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.undersigned.model.Placement.Origin.OnPage;
import org.undersigned.reading.PdfGlyph.Weight;

/// Recognises the words on a picture by the system's Tesseract, which runs inside of the jail too.
final class Tesseract {
  private static final Path PROGRAM = Path.of("/usr/bin/tesseract");
  private static final List<String> DATA =
      List.of(
          "/usr/share/tesseract-ocr/5/tessdata",
          "/usr/share/tesseract-ocr/4.00/tessdata",
          "/usr/share/tessdata");

  /// A word recognised with less confidence than this, of 100, is said to be doubtful.
  private static final double DOUBTFUL = 60;

  private Tesseract() {}

  /// What was recognised.
  ///
  /// @param words with places in points: pixels times `scale`
  /// @param doubtful how many of them were recognised with little confidence
  record Recognised(List<PdfWord> words, int doubtful) {
    Recognised {
      words = List.copyOf(words);
    }
  }

  /// Whether there is a Tesseract on this system.
  static boolean isThere() {
    return Files.isExecutable(PROGRAM);
  }

  /// The words on a picture; empty where Tesseract is missing, fails, or takes too long.
  ///
  /// @param page the number of the page that the picture is of, from 1
  /// @param scale points per pixel
  static Optional<Recognised> recognise(byte[] picture, int page, double scale, ReadLimits limits) {
    if (!isThere()) return Optional.empty();
    String script = run(picture, limits, "--psm", "0").orElse("");
    List<String> languages = languages(script);
    if (languages.isEmpty()) return Optional.empty();
    PictureTurn.Upright upright = PictureTurn.upright(picture, script);
    return run(upright.picture(), limits, "--psm", "3", "-l", String.join("+", languages), "tsv")
        .map(table -> words(table, new Ground(page, scale, upright.turn())));
  }

  /// What the words lie on.
  ///
  /// @param page the number of the first picture's page
  /// @param scale points per pixel
  private record Ground(int page, double scale, PictureTurn turn) {
    OnPage box(String[] cells) {
      OnPage onPicture =
          turn.back(
              new OnPage(
                  page + Math.max(0, Integer.parseInt(cells[1]) - 1),
                  Double.parseDouble(cells[6]),
                  Double.parseDouble(cells[7]),
                  Double.parseDouble(cells[8]),
                  Double.parseDouble(cells[9])));
      return new OnPage(
          onPicture.page(),
          onPicture.left() * scale,
          onPicture.top() * scale,
          onPicture.width() * scale,
          onPicture.height() * scale);
    }
  }

  private static List<String> languages(String orientationAndScript) {
    List<String> wanted =
        orientationAndScript.contains("Script: Cyrillic")
            ? List.of("rus", "kaz", "ukr", "kir")
            : orientationAndScript.contains("Script: Arabic")
                ? List.of("ara")
                : orientationAndScript.contains("Script: Latin")
                    ? List.of("eng", "fra")
                    : List.of("eng", "fra", "rus");
    return wanted.stream()
        .filter(l -> DATA.stream().anyMatch(d -> Files.exists(Path.of(d, l + ".traineddata"))))
        .toList();
  }

  private static Optional<String> run(byte[] picture, ReadLimits limits, String... arguments) {
    List<String> command =
        Stream.concat(Stream.of(PROGRAM.toString(), "stdin", "stdout"), Stream.of(arguments))
            .toList();
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
      builder.environment().put("OMP_THREAD_LIMIT", "1");
      Process process = builder.start();
      Thread feeding =
          new Thread(
              () -> {
                try (OutputStream in = process.getOutputStream()) {
                  in.write(picture);
                } catch (IOException closed) {
                  process.destroy();
                }
              });
      feeding.start();
      Thread ending = new Thread(() -> endAfter(process, limits));
      ending.setDaemon(true);
      ending.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
    } catch (IOException notStarted) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static void endAfter(Process process, ReadLimits limits) {
    try {
      if (!process.waitFor(limits.imageWall().toMillis(), TimeUnit.MILLISECONDS))
        process.destroyForcibly();
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
    }
  }

  /// Rows of Tesseract's table: level, page, block, paragraph, line, word, left, top, width,
  /// height, confidence, text. Level 4 is a line, level 5 a word.
  private static Recognised words(String table, Ground ground) {
    double scale = ground.scale();
    List<String[]> rows = new ArrayList<>();
    for (String row : table.split("\n")) {
      String[] cells = row.split("\t", -1);
      if (cells.length >= 12 && cells[0].matches("[45]")) rows.add(cells);
    }
    Map<String, Double> sizes = sizes(rows);
    List<PdfWord> words = new ArrayList<>();
    int line = 0;
    int doubtful = 0;
    double bottom = 0;
    for (String[] cells : rows) {
      double left = Double.parseDouble(cells[6]) * scale;
      double top = Double.parseDouble(cells[7]) * scale;
      double width = Double.parseDouble(cells[8]) * scale;
      double height = Double.parseDouble(cells[9]) * scale;
      if (cells[0].equals("4")) {
        line++;
        bottom = top + height;
      } else if (!cells[11].isBlank()) {
        double confidence = Double.parseDouble(cells[10]);
        if (confidence < DOUBTFUL) doubtful++;
        words.add(
            new PdfWord(
                cells[11].strip(),
                left,
                left + width,
                bottom,
                Math.max(1, sizes.getOrDefault(paragraph(cells), 10.0) * scale),
                Weight.REGULAR,
                line,
                ground.box(cells),
                OptionalInt.of(Math.clamp(Math.round(confidence), 0, 100))));
      }
    }
    return new Recognised(words, doubtful);
  }

  /// The size of type of each paragraph. A line is as high as its letters happen to be, so the
  /// lines of a paragraph tell it together.
  private static Map<String, Double> sizes(List<String[]> rows) {
    Map<String, List<Double>> heights = new HashMap<>();
    for (String[] cells : rows)
      if (cells[0].equals("4"))
        heights
            .computeIfAbsent(paragraph(cells), _ -> new ArrayList<>())
            .add(Double.parseDouble(cells[9]));
    Map<String, Double> sizes = new HashMap<>();
    heights.forEach(
        (paragraph, all) -> {
          all.sort(Double::compare);
          sizes.put(paragraph, all.get(all.size() / 2) * 0.8);
        });
    return sizes;
  }

  private static String paragraph(String[] cells) {
    return cells[2] + " " + cells[3];
  }
}
