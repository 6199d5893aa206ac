package org.undersigned.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.undersigned.casework.Desks;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.steps.Acting;
import org.undersigned.casework.steps.Incoming;
import org.undersigned.casework.steps.MediaTypes;
import org.undersigned.casework.steps.ReceiveExhibit;
import org.undersigned.casework.steps.RunCase;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Consent;
import org.undersigned.model.Maker;
import org.undersigned.model.Receipt;
import org.undersigned.reading.ReadingDesk;
import org.undersigned.statements.rules.RuleProposer;

/// The process that [Intake] starts and kills: takes a folder into a vault, steps 1 to 3, and tells
/// how many receipts it has written, then what it took.
final class IntakeRun {
  static final String CASE = "intake";
  static final String PASSPHRASE = "bench bench bench";

  private IntakeRun() {}

  /// @param arguments the vault's folder, and the folder of documents
  public static void main(String[] arguments) throws IOException {
    Path vault = Path.of(arguments[0]);
    Acting acting = new Acting(new Maker.Colleague("bench"), Clock.systemUTC().instant());
    Office.Entrance entrance = new Office.Entrance(vault, PASSPHRASE, Clock.systemUTC());
    boolean fresh = !Files.exists(vault);
    try (Office office = opened(fresh ? Office.init(entrance) : Office.open(entrance))) {
      OpenCase opened =
          opened(fresh ? office.createCase(CASE, acting.colleague()) : office.openCase(CASE));
      System.out.println("open");
      take(opened, acting, files(Path.of(arguments[1])));
    }
  }

  private static void take(OpenCase opened, Acting acting, List<Incoming> files) {
    Stopwatch watch = new Stopwatch();
    Desks.Program program =
        new Desks.Program(
            Path.of(System.getProperty("java.home")), System.getProperty("java.class.path"));
    try (ReadingDesk desk = Desks.open(program, Desks.Jail.WAIVED, List.of(opened.vault()))) {
      int[] told = new int[1];
      long[] bytes = new long[1];
      List<Receipt> receipts =
          new RunCase(opened, acting, desk, List.of(new RuleProposer()))
              .run(
                  files,
                  _ -> {
                    told[0]++;
                    System.out.println("receipt " + told[0]);
                  });
      for (Receipt each : receipts)
        if (each.within().isEmpty())
          bytes[0] +=
              each.exhibit().flatMap(opened.book()::exhibit).map(e -> e.sizeBytes()).orElse(0L);
      ReadingDesk.Starts starts = desk.starts();
      System.out.printf(
          Locale.ROOT,
          "took %.1f s, processor of the parent %.1f s; %d receipts, %d files, %.1f MB; %d children"
              + " started in %.1f s, %.1f %% of the time%n",
          watch.seconds(),
          watch.processorSeconds(),
          receipts.size(),
          files.size(),
          bytes[0] / 1048576.0,
          starts.children(),
          starts.taken().toMillis() / 1e3,
          starts.taken().toMillis() / 10.0 / watch.seconds());
      for (Receipt.State state : Receipt.State.values())
        System.out.printf(
            "  %-20s %d%n", state, receipts.stream().filter(each -> each.state() == state).count());
      System.out.printf(
          "  imports %d, accessions %d, exhibits %d, readings %d, drafts %d%n",
          opened.book().imports().size(),
          opened.book().accessions().size(),
          opened.book().exhibits().size(),
          opened.book().readings().size(),
          opened.book().drafts().size());
    }
  }

  private static List<Incoming> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().map(IntakeRun::incoming).toList();
    }
  }

  private static Incoming incoming(Path file) {
    String name = file.getFileName().toString();
    return new Incoming(
        new ReceiveExhibit.Handover(
            name,
            Optional.empty(),
            "from a folder",
            new Consent.Terms.NotAsked("bench"),
            MediaTypes.of(name)),
        () -> Files.newInputStream(file));
  }

  static Office opened(Office.Opening opening) {
    return switch (opening) {
      case Office.Opening.Opened(Office office) -> office;
      case Office.Opening.Refused refused -> throw new IllegalStateException(refused.toString());
    };
  }

  static OpenCase opened(Office.OpeningCase opening) {
    return switch (opening) {
      case Office.OpeningCase.Opened(OpenCase found) -> found;
      case Office.OpeningCase.Refused refused ->
          throw new IllegalStateException(refused.toString());
    };
  }
}
