package org.undersigned.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.casework.Desks;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Placement;
import org.undersigned.model.Placement.Origin;
import org.undersigned.model.Reading;
import org.undersigned.reading.Document;
import org.undersigned.reading.ReadOutcome;
import org.undersigned.reading.ReadingDesk;

/// Whether the box of a quote covers its words: words of PDFs that other programs made, their boxes
/// as the reading has them, and the words that Poppler's `pdftotext` finds there.
///
/// `bench/run pdf-places FOLDER`: a folder with PDFs, folders below it included.
final class PdfPlaces {
  private static final int WORDS_PER_FILE = 12;

  /// Two points around a box: programs differ on how high a letter is.
  private static final int MARGIN = 2;

  private static final Pattern WORD =
      Pattern.compile(
          "<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\""
              + " yMax=\"([-\\d.]+)\">(.*?)</word>");

  private PdfPlaces() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(arguments[0]))) {
      files = walk.filter(path -> path.toString().endsWith(".pdf")).sorted().toList();
    }
    Desks.Program program =
        new Desks.Program(
            Path.of(System.getProperty("java.home")), System.getProperty("java.class.path"));
    int right = 0;
    int all = 0;
    int read = 0;
    try (ReadingDesk desk = Desks.open(program, Desks.Jail.WAIVED, List.of())) {
      for (Path file : files) {
        Optional<Reading> reading = reading(file, desk);
        if (reading.isEmpty()) continue;
        List<Placement> sample = sample(reading.get());
        if (sample.isEmpty()) continue;
        int found = 0;
        for (Placement each : sample) if (covers(file, reading.get(), each)) found++;
        System.out.printf(
            Locale.ROOT, "%3d of %3d  %s%n", found, sample.size(), file.getFileName());
        read++;
        right += found;
        all += sample.size();
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d PDFs with text, %d of %d quotes have their words under their box (%.1f %%)%n",
        read,
        right,
        all,
        100.0 * right / Math.max(1, all));
  }

  private static Optional<Reading> reading(Path file, ReadingDesk desk) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Document document = new Document(Fingerprint.of(bytes), file.getFileName().toString(), bytes);
    return switch (desk.read(document)) {
      case ReadOutcome.Read(var reading, var _, var _) -> Optional.of(reading);
      case ReadOutcome.PartlyRead(var reading, var _, var _) -> Optional.of(reading);
      case ReadOutcome.Unreadable _ -> Optional.empty();
    };
  }

  /// Placed words of four letters or more, spread over the document.
  private static List<Placement> sample(Reading reading) {
    List<Placement> words = new ArrayList<>();
    for (Placement each : reading.placements())
      if (each.origin() instanceof Origin.OnPage
          && reading.words(each.start(), each.end()).strip().matches("(?s).*\\p{L}{4,}.*"))
        words.add(each);
    List<Placement> sample = new ArrayList<>();
    int step = Math.max(1, words.size() / WORDS_PER_FILE);
    for (int i = 0; i < words.size() && sample.size() < WORDS_PER_FILE; i += step)
      sample.add(words.get(i));
    return sample;
  }

  private static boolean covers(Path file, Reading reading, Placement word)
      throws IOException, InterruptedException {
    Origin.OnPage box = (Origin.OnPage) word.origin();
    String wanted = letters(reading.words(word.start(), word.end()));
    String number = Integer.toString(box.page());
    String area =
        poppler(
            List.of(
                "-f",
                number,
                "-l",
                number,
                "-x",
                Integer.toString((int) Math.floor(box.left()) - MARGIN),
                "-y",
                Integer.toString((int) Math.floor(box.top()) - MARGIN),
                "-W",
                Integer.toString((int) Math.ceil(box.width()) + 2 * MARGIN),
                "-H",
                Integer.toString((int) Math.ceil(box.height()) + 2 * MARGIN)),
            file);
    if (letters(area).contains(wanted)) return true;
    // An area is measured from the sheet's corner, a box from that of the part of it that is shown:
    // where a page is cropped only Poppler's own boxes can be compared.
    StringBuilder under = new StringBuilder();
    Matcher words =
        WORD.matcher(poppler(List.of("-bbox", "-cropbox", "-f", number, "-l", number), file));
    while (words.find()) if (touches(words, box)) under.append(words.group(5));
    return letters(under.toString()).contains(wanted);
  }

  private static String poppler(List<String> options, Path file)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("pdftotext"));
    command.addAll(options);
    command.addAll(List.of(file.toString(), "-"));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return words;
  }

  /// Whether the middle of either box lies within the other.
  private static boolean touches(Matcher word, Origin.OnPage box) {
    double left = Double.parseDouble(word.group(1));
    double top = Double.parseDouble(word.group(2));
    double right = Double.parseDouble(word.group(3));
    double bottom = Double.parseDouble(word.group(4));
    double across = box.left() + box.width() / 2;
    double down = box.top() + box.height() / 2;
    boolean ours = within(across, left, right) && within(down, top, bottom);
    return ours
        || within((left + right) / 2, box.left(), box.left() + box.width())
            && within((top + bottom) / 2, box.top(), box.top() + box.height());
  }

  private static boolean within(double at, double from, double to) {
    return at >= from - MARGIN && at <= to + MARGIN;
  }

  private static String letters(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
