package org.undersigned.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.undersigned.casework.Desks;
import org.undersigned.casework.asking.DraftAnswer;
import org.undersigned.casework.asking.DraftFiles;
import org.undersigned.casework.asking.DraftFilesAtOnce;
import org.undersigned.casework.proposing.WaysOfDrafting;
import org.undersigned.model.Message;
import org.undersigned.notation.Notation;

/// Drafts the invented cases and grades them: those that whoever writes a rule may read (`tuned`),
/// those that nobody who writes a rule reads (`heldout`), and the shared measuring set. How far the
/// second falls behind the first says how far the rules are fitted to what they have seen.
///
/// Run from the repository's root: `bench drafting [FOLDER …]`; without folders, all of them. Speed
/// counts reading in child processes as well. The grader is the shared folder's `cases/grade.py`;
/// where it is absent, only counts and speed are printed.
final class Drafting {
  private static final Path FIXTURES = Path.of("program/src/test/resources/fixtures");

  private Drafting() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    for (Path folder : folders(arguments)) {
      List<Path> documents = documents(folder);
      Path answers = Files.createTempFile("drafts", ".jsonl");
      try {
        System.out.printf("%n%s: %s%n", folder, drafted(documents, answers));
        graded(folder, answers);
      } finally {
        Files.delete(answers);
      }
    }
  }

  private static List<Path> folders(String[] arguments) {
    if (arguments.length > 0) return Stream.of(arguments).map(Path::of).toList();
    List<Path> folders = new ArrayList<>();
    for (String kind : List.of("drafting", "lists"))
      for (String half : List.of("tuned", "heldout"))
        folders.add(FIXTURES.resolve(kind + "/" + half));
    shared("cases").ifPresent(folders::add);
    return folders;
  }

  /// The documents that have a truth beside them.
  private static List<Path> documents(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Drafting::hasTruth).sorted().toList();
    }
  }

  private static boolean hasTruth(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0
        && !name.endsWith(".json")
        && Files.exists(file.resolveSibling(name.substring(0, dot) + ".truth.json"));
  }

  private static String drafted(List<Path> documents, Path answers) throws IOException {
    var program =
        new Desks.Program(
            Path.of(System.getProperty("java.home")), System.getProperty("java.class.path"));
    long words = 0;
    long started = System.nanoTime();
    List<String> lines = new ArrayList<>();
    try (var drafting = DraftFilesAtOnce.open(program, WaysOfDrafting.byRules(), Message::code)) {
      for (DraftFiles.Outcome outcome : drafting.draft(documents))
        switch (outcome) {
          case DraftFiles.Outcome.Drafted(DraftAnswer answer) -> {
            words += answer.text().split("\\s+").length;
            lines.add(Notation.line(answer));
          }
          case DraftFiles.Outcome.Unreadable(DraftAnswer.NoAnswer answer) ->
              lines.add(Notation.line(answer));
        }
    }
    double seconds = (System.nanoTime() - started) / 1e9;
    Files.write(answers, lines);
    return String.format(
        Locale.ROOT,
        "%d documents, %d words, %.1f s, %.0f words/s",
        documents.size(),
        words,
        seconds,
        words / seconds);
  }

  private static void graded(Path folder, Path answers) throws IOException, InterruptedException {
    Optional<Path> grader = shared("cases/grade.py");
    if (grader.isEmpty()) {
      System.out.println("not graded: the shared folder has no cases/grade.py");
      return;
    }
    new ProcessBuilder(
            "python3",
            grader.get().toString(),
            "--truth",
            folder.toString(),
            "--answers",
            answers.toString())
        .inheritIO()
        .start()
        .waitFor();
  }

  private static Optional<Path> shared(String path) {
    String named = System.getenv("UNDERSIGNED_SHARED");
    Path folder = named != null ? Path.of(named) : Path.of("..", "shared");
    return Optional.of(folder.resolve(path)).filter(Files::exists);
  }
}
