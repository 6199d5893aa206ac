package org.undersigned.casework.steps;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.undersigned.casework.OpenCase;
import org.undersigned.model.Accession;
import org.undersigned.model.Block;
import org.undersigned.model.Consent;
import org.undersigned.model.Exhibit;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Message;
import org.undersigned.model.Reading;
import org.undersigned.model.Receipt;
import org.undersigned.model.Source;
import org.undersigned.reading.Document;
import org.undersigned.reading.ReadOutcome;
import org.undersigned.reading.ReadOutcome.Enclosure;
import org.undersigned.reading.ReadingDesk;
import org.undersigned.statements.Proposer;

/// Takes files through the steps that need no person: receive, read, draft; files enclosed in them
/// too. What fails is said in the file's receipt and the rest goes on; what was kept before stays
/// kept, and an import that was stopped goes on where it stopped.
public final class RunCase {
  /// Files that are sealed and handed to readers while the one before them is drafted, and the
  /// bytes that they may hold together.
  private static final int AHEAD = 6;

  private static final long BYTES_AHEAD = 32L << 20;

  private final OpenCase opened;
  private final Acting acting;
  private final ReadingDesk desk;
  private final List<Proposer> proposers;

  /// @param proposers draft what was read; none for reading alone
  public RunCase(OpenCase opened, Acting acting, ReadingDesk desk, List<Proposer> proposers) {
    this.opened = opened;
    this.acting = acting;
    this.desk = desk;
    this.proposers = List.copyOf(proposers);
  }

  /// What the files of one import share on their way.
  ///
  /// @param unpacking how deep inside of other files they lie
  /// @param tell takes each receipt as it is ready
  private record Way(Importing importing, Unpacking unpacking, Consumer<Receipt> tell) {
    Way within(Fingerprint parent) {
      return new Way(importing, unpacking.within(parent), tell);
    }
  }

  /// A file on its way: its receipt so far, and what its reader will say.
  private record Pending(Receipt sealed, long bytes, Optional<Future<ReadOutcome>> reading) {}

  /// Takes `files` in and tells each receipt as it is ready.
  ///
  /// @return the receipts of all files, those taken before and enclosed ones included
  public List<Receipt> run(List<Incoming> files, Consumer<Receipt> as) {
    return work(
        Importing.of(opened, acting, files),
        files.stream().<Next>map(file -> importing -> importing.seal(file)).toList(),
        as);
  }

  /// Reads, and drafts, files that were sealed before. With their receipts of before, those that
  /// were taken already are worked on anew.
  public List<Receipt> again(List<Receipt> sealed, Consumer<Receipt> as) {
    List<Receipt> done = new ArrayList<>();
    for (Receipt each : sealed)
      done.addAll(work(Importing.of(opened, acting, each), List.of(_ -> waiting(each)), as));
    return done;
  }

  /// Reads, and drafts, exhibits that are held: each under its newest receipt, or where it has none
  /// (it came in before there were receipts) as a file of a new import.
  public List<Receipt> read(List<Exhibit> exhibits, Consumer<Receipt> as) {
    Map<Fingerprint, Receipt> receipts = new HashMap<>();
    for (Receipt each : opened.book().receipts())
      each.exhibit().ifPresent(exhibit -> receipts.put(exhibit, each));
    List<Receipt> done = new ArrayList<>();
    List<Next> without = new ArrayList<>();
    for (Exhibit each : exhibits) {
      Receipt receipt = receipts.get(each.id());
      if (receipt == null) without.add(importing -> importing.adopt(each.id()));
      else done.addAll(again(List.of(receipt), as));
    }
    if (!without.isEmpty())
      done.addAll(work(Importing.begin(opened, acting, without.size()), without, as));
    return done;
  }

  /// Makes the next file ready to be read.
  private interface Next {
    Receipt seal(Importing importing);
  }

  private static Receipt waiting(Receipt each) {
    return each.exhibit().isEmpty() ? each : each.as(Receipt.State.SEALED, each.notices());
  }

  private List<Receipt> work(Importing importing, List<Next> files, Consumer<Receipt> as) {
    List<Receipt> receipts = new ArrayList<>();
    Deque<Pending> ahead = new ArrayDeque<>();
    Consumer<Receipt> tell =
        receipt -> {
          receipts.add(receipt);
          as.accept(receipt);
        };
    try (ExecutorService readers = Executors.newFixedThreadPool(AHEAD)) {
      for (Next file : files) {
        while (ahead.size() >= AHEAD
            || ahead.stream().mapToLong(Pending::bytes).sum() > BYTES_AHEAD)
          finish(ahead.removeFirst(), new Way(importing, Unpacking.of(), tell));
        ahead.add(pending(file.seal(importing), readers));
      }
      while (!ahead.isEmpty())
        finish(ahead.removeFirst(), new Way(importing, Unpacking.of(), tell));
    }
    return receipts;
  }

  private Pending pending(Receipt receipt, ExecutorService readers) {
    if (receipt.state() != Receipt.State.SEALED) return new Pending(receipt, 0, Optional.empty());
    Exhibit exhibit = opened.book().exhibit(receipt.exhibit().orElseThrow()).orElseThrow();
    return switch (new ReadExhibit(opened, acting, desk).open(exhibit)) {
      case ReadExhibit.Opening.Opened(Document document) ->
          new Pending(
              receipt, exhibit.sizeBytes(), Optional.of(readers.submit(() -> desk.read(document))));
      case ReadExhibit.Opening.Refused(Message why) ->
          new Pending(
              receipt,
              0,
              Optional.of(
                  CompletableFuture.completedFuture(
                      new ReadOutcome.Unreadable(exhibit.id(), ReadOutcome.Why.DAMAGED, why))));
    };
  }

  private void finish(Pending pending, Way way) {
    Receipt sealed = pending.sealed();
    if (pending.reading().isEmpty()) way.tell().accept(sealed);
    else keep(sealed, said(pending.reading().get()), way);
  }

  private static ReadOutcome said(Future<ReadOutcome> reading) {
    try {
      return reading.get();
    } catch (ExecutionException fault) {
      throw new IllegalStateException(fault.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private void keep(Receipt sealed, ReadOutcome outcome, Way way) {
    way.tell().accept(way.importing().done(sealed, work(sealed, outcome, way)));
  }

  private Importing.Work work(Receipt sealed, ReadOutcome outcome, Way way) {
    List<Message> notices = new ArrayList<>();
    return switch (new ReadExhibit(opened, acting, desk).keep(outcome)) {
      case ReadExhibit.Outcome.Read(var reading, var rows, var enclosures, var said) -> {
        addSaid(notices, said);
        notices.addAll(new RecogniseEdition(opened.book()).of(reading));
        notices.addAll(enclosed(sealed, enclosures, way));
        yield taken(rows, drafted(reading, notices), notices);
      }
      case ReadExhibit.Outcome.AlreadyRead(var reading, var rows, var enclosures, var said) -> {
        addSaid(notices, said);
        if (opened.book().accessionsOf(reading.exhibit()).size() > 1)
          notices.add(Message.of("STEP-12", "file", sealed.file()));
        notices.addAll(enclosed(sealed, enclosures, way));
        yield taken(rows, drafted(reading, notices), notices);
      }
      case ReadExhibit.Outcome.Unreadable(Message why) ->
          new Importing.Work(Receipt.State.NOT_TAKEN, Receipt.Rows.NONE, 0, List.of(why));
    };
  }

  /// That attachments are taken out in a case only is no news in a case.
  private static void addSaid(List<Message> notices, List<Message> said) {
    for (Message each : said) if (!each.code().equals("READ-20")) notices.add(each);
  }

  static Importing.Work taken(Receipt.Rows rows, int drafts, List<Message> notices) {
    boolean warned = !notices.isEmpty() || rows.withWarning() > 0;
    return new Importing.Work(
        warned ? Receipt.State.TAKEN_WITH_WARNING : Receipt.State.TAKEN, rows, drafts, notices);
  }

  /// Seals, reads and drafts what lay inside of a file, each as an exhibit of its own whose
  /// handing-over names the one it came in.
  ///
  /// @return why some of it was not taken out
  private List<Message> enclosed(Receipt parent, List<Enclosure> enclosures, Way way) {
    if (enclosures.isEmpty()) return List.of();
    Way inside = way.within(parent.exhibit().orElseThrow());
    for (Enclosure each : enclosures) {
      Optional<Message> refused = inside.unpacking().refusal(each, parent.file());
      if (refused.isPresent()) return List.of(refused.get());
      Incoming file =
          new Incoming(
              handover(parent, each), () -> new ByteArrayInputStream(each.document().bytes()));
      Receipt receipt = way.importing().seal(file, parent.exhibit());
      if (receipt.state() == Receipt.State.SEALED)
        keep(receipt, desk.read(each.document()), inside);
      else way.tell().accept(receipt);
    }
    return List.of();
  }

  /// An enclosed file comes from the same giver on the same terms.
  private ReceiveExhibit.Handover handover(Receipt parent, Enclosure each) {
    Optional<Accession> given = parent.accession().flatMap(opened.book()::accession);
    Consent.Terms terms =
        given
            .flatMap(accession -> opened.book().consent(accession.id()))
            .map(Consent::terms)
            .orElse(new Consent.Terms.NotAsked("enclosed in another file"));
    Optional<String> from =
        given.flatMap(Accession::from).flatMap(opened.book()::source).map(Source::pseudonym);
    return new ReceiveExhibit.Handover(
        each.name(),
        from,
        "enclosed in exhibit " + parent.exhibit().orElseThrow().brief(),
        terms,
        each.mediaType());
  }

  /// Drafts, and carries what was decided on an older edition.
  private int drafted(Reading reading, List<Message> notices) {
    int drafts = draft(reading, notices);
    notices.addAll(new CarryEdition(opened, acting).of(reading.exhibit()));
    return drafts;
  }

  /// Running text is drafted; of a mere table there is nothing to draft.
  private int draft(Reading reading, List<Message> notices) {
    boolean table =
        !reading.blocks().isEmpty()
            && reading.blocks().stream().allMatch(Block.Row.class::isInstance);
    if (table || proposers.isEmpty()) return 0;
    return switch (new DraftStatements(opened, acting, proposers).draft(reading)) {
      case DraftStatements.Outcome.Drafted(int fresh, int _, var said) -> {
        notices.addAll(said);
        yield fresh;
      }
      case DraftStatements.Outcome.NothingFound(var said) -> {
        notices.addAll(said);
        yield 0;
      }
      case DraftStatements.Outcome.Refused(Message why) -> {
        notices.add(why);
        yield 0;
      }
    };
  }
}
