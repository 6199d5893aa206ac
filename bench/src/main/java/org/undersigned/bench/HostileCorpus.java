package org.undersigned.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.undersigned.bench.HostileFiles.Expected;
import org.undersigned.bench.HostileFiles.Hostile;
import org.undersigned.casework.Desks;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.steps.Acting;
import org.undersigned.casework.steps.Incoming;
import org.undersigned.casework.steps.MediaTypes;
import org.undersigned.casework.steps.ReceiveExhibit;
import org.undersigned.casework.steps.RunCase;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.model.Consent;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.model.Receipt;
import org.undersigned.reading.Confinement;
import org.undersigned.reading.Document;
import org.undersigned.reading.ReadOutcome;
import org.undersigned.reading.ReadingDesk;
import org.undersigned.statements.rules.RuleProposer;

/// A hostile corpus made by code ([HostileFiles]): each limit at it and past it by one, in the
/// jail; then bombs, loops, lies and bad files into a vault: each sealed as it is, a receipt for
/// each, the parent alive, what should not exist outside not there.
///
/// `bench/run hostile`. The exit code is 1 where anything is not as it has to be.
final class HostileCorpus {
  private static final Path CLIMBED = Path.of("/tmp/climbed.txt");

  private static final String WARNED = "rows with a warning";

  private int faults;

  private HostileCorpus() {}

  public static void main(String[] arguments) throws IOException {
    HostileCorpus corpus = new HostileCorpus();
    Path folder = Files.createTempDirectory("hostile");
    Desks.Program program =
        new Desks.Program(
            Path.of(System.getProperty("java.home")), System.getProperty("java.class.path"));
    try (ReadingDesk desk = Desks.open(program, Desks.Jail.WAIVED, List.of(folder))) {
      System.out.println(
          desk.confinement() instanceof Confinement.Jailed ? "in the jail" : "WITHOUT A JAIL");
      corpus.limits(desk);
      corpus.vault(folder.resolve("vault"), desk);
    } finally {
      BenchVault.clear(folder);
    }
    System.out.println(corpus.faults + " not as they have to be");
    if (corpus.faults > 0) System.exit(1);
  }

  private void limits(ReadingDesk desk) throws IOException {
    for (Hostile each : HostileFiles.atLimits()) {
      byte[] bytes = each.making().bytes();
      long begin = System.nanoTime();
      List<Message> said =
          switch (desk.read(new Document(Fingerprint.of(bytes), each.name(), bytes))) {
            case ReadOutcome.Read(var _, var _, var notices) -> notices;
            case ReadOutcome.PartlyRead(var _, var _, var missing) -> missing;
            case ReadOutcome.Unreadable(var _, var _, var why) -> List.of(why);
          };
      told(each, words(said), (System.nanoTime() - begin) / 1e9);
    }
  }

  private void vault(Path folder, ReadingDesk desk) throws IOException {
    List<Hostile> files = HostileFiles.attacks();
    Map<String, Fingerprint> made = new HashMap<>();
    List<Incoming> incoming = new ArrayList<>();
    for (Hostile each : files) {
      byte[] bytes = each.making().bytes();
      made.put(each.name(), Fingerprint.of(bytes));
      incoming.add(
          new Incoming(
              new ReceiveExhibit.Handover(
                  each.name(),
                  Optional.empty(),
                  "made by code",
                  new Consent.Terms.NotAsked("bench"),
                  MediaTypes.of(each.name())),
              () -> new ByteArrayInputStream(bytes)));
    }
    Acting acting = new Acting(new Maker.Colleague("bench"), Clock.systemUTC().instant());
    Office.Entrance entrance = new Office.Entrance(folder, IntakeRun.PASSPHRASE, Clock.systemUTC());
    try (Office office = IntakeRun.opened(Office.init(entrance))) {
      OpenCase opened = IntakeRun.opened(office.createCase("hostile", acting.colleague()));
      List<Receipt> receipts =
          new RunCase(opened, acting, desk, List.of(new RuleProposer())).run(incoming, _ -> {});
      for (Hostile each : files) {
        List<Receipt> own =
            receipts.stream()
                .filter(r -> r.within().isEmpty() && r.file().equals(each.name()))
                .toList();
        boolean sealed =
            own.size() == 1
                && own.getFirst().exhibit().equals(Optional.of(made.get(each.name())))
                && opened.book().exhibit(made.get(each.name())).isPresent();
        if (!sealed)
          fault(each.name() + " has " + own.size() + " receipts, or is not sealed as it is");
        List<String> said = words(own.stream().flatMap(r -> r.notices().stream()).toList());
        if (own.stream().anyMatch(r -> r.rows().withWarning() > 0)) said.add(WARNED);
        told(each, said, 0);
      }
      System.out.printf(
          "%d files, %d receipts, those for what lay inside of them included%n",
          files.size(), receipts.size());
    }
    if (Files.exists(CLIMBED)) fault("a name in an archive was used as a path");
  }

  private void told(Hostile file, List<String> said, double seconds) {
    boolean right =
        switch (file.expected()) {
          case Expected.Any() -> !said.contains("READ-11");
          case Expected.Code(String code) -> said.stream().anyMatch(s -> s.startsWith(code));
          case Expected.Warned() -> said.contains(WARNED);
          case Expected.Within(String limit) -> !said.contains("READ-05 " + limit);
          case Expected.Beyond(String limit) -> said.contains("READ-05 " + limit);
        };
    System.out.printf(
        Locale.ROOT,
        "%-5s %-26s %5.1f s  %s%n",
        right ? "right" : "WRONG",
        file.name(),
        seconds,
        String.join(", ", said));
    if (!right) faults++;
  }

  /// The codes, with the name of the limit where one was met.
  private static List<String> words(List<Message> messages) {
    List<String> words = new ArrayList<>();
    for (Message each : messages) {
      String limit = each.arguments().getOrDefault("limit", "");
      String said = limit.isEmpty() ? each.code() : each.code() + " " + limit;
      if (!words.contains(said)) words.add(said);
    }
    return words;
  }

  private void fault(String words) {
    System.out.println("WRONG: " + words);
    faults++;
  }
}
