package org.undersigned.casework.steps;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.undersigned.archive.Appending;
import org.undersigned.archive.Arrival;
import org.undersigned.archive.KeptEntry;
import org.undersigned.archive.KeptRecord;
import org.undersigned.archive.Receiving;
import org.undersigned.archive.Retrieval;
import org.undersigned.archive.Transaction;
import org.undersigned.casework.Casebook;
import org.undersigned.casework.OpenCase;
import org.undersigned.casework.Releasable;
import org.undersigned.casework.asking.ReportFor;
import org.undersigned.casework.asking.TakeApart;
import org.undersigned.dossier.Disclosed;
import org.undersigned.dossier.DossierContents;
import org.undersigned.dossier.DossierWriter;
import org.undersigned.dossier.PackedDossier;
import org.undersigned.dossier.Proofs;
import org.undersigned.model.Consent;
import org.undersigned.model.DocumentedCount;
import org.undersigned.model.Dossier;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.Message;
import org.undersigned.model.Said;
import org.undersigned.model.TakenApart;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.EntryType;

/// Step 9: lays out a dossier that takes one number apart, ties it to the log, and seals a copy.
///
/// Only what the givers' terms allow leaves the house: the number is taken apart again on those
/// exhibits alone, so that nothing in the dossier rests on what is withheld.
public final class ReleaseDossier {

  private final OpenCase opened;
  private final Acting acting;
  private final House house;

  /// What a release needs beside the case.
  ///
  /// @param verifyingKey of the house's log, one line
  /// @param words the words of a reason
  /// @param verifier the files that go into `verify/`, by name
  public record House(
      String verifyingKey, Function<Message, String> words, Map<String, Bytes> verifier) {
    public House {
      verifier = Map.copyOf(verifier);
    }
  }

  public ReleaseDossier(OpenCase opened, Acting acting, House house) {
    this.opened = opened;
    this.acting = acting;
    this.house = house;
  }

  /// What is to be released.
  ///
  /// @param figure the number to take apart, in words or by id
  /// @param standing reviewed statements, or drafts that say so on every line
  /// @param use what the release is for: the givers' terms decide
  public record Order(
      String title,
      Optional<String> addressee,
      String figure,
      Said.Standing standing,
      Consent.Use use) {}

  /// What came of it.
  public sealed interface Outcome {
    /// The dossier lies in its folder, and a sealed copy in the vault.
    ///
    /// @param withheld how many exhibits of the case stayed in the house
    record Released(Dossier dossier, int withheld) implements Outcome {}

    /// The figure rests on exhibits that their terms forbid to release.
    record ConsentForbids(Set<Fingerprint> exhibits) implements Outcome {}

    record Refused(Message why) implements Outcome {}
  }

  /// Writes the dossier into `folder`, which must be empty or absent.
  public Outcome release(Order order, Path folder) {
    Releasable releasable = new Releasable(opened.book(), order.use());
    Casebook book = releasable.book();
    TakeApart asking = new TakeApart(book, order.standing(), house.words());
    return switch (asking.apart(order.figure())) {
      case TakeApart.Answer.NoSuchFigure() ->
          withheldFigure(order, releasable)
              .<Outcome>map(Outcome.ConsentForbids::new)
              .orElse(new Outcome.Refused(Message.of("STEP-06", "figure", order.figure())));
      case TakeApart.Answer.Several(List<Said> figures) ->
          new Outcome.Refused(Message.of("STEP-11", "count", Integer.toString(figures.size())));
      case TakeApart.Answer.Apart(TakenApart apart) -> {
        try {
          yield write(new Laying(order, folder, book, releasable, apart, asking.documented(apart)));
        } catch (IOException trouble) {
          yield new Outcome.Refused(
              Message.of("DOS-01", "folder", folder.toString(), "problem", problem(trouble)));
        }
      }
    };
  }

  private static String problem(IOException trouble) {
    return trouble instanceof java.nio.file.DirectoryNotEmptyException
        ? "it is not empty"
        : trouble.getClass().getSimpleName();
  }

  /// The exhibits that the figure rests on, where it is there but may not leave.
  private Optional<Set<Fingerprint>> withheldFigure(Order order, Releasable releasable) {
    var whole = new TakeApart(opened.book(), order.standing(), house.words());
    if (!(whole.apart(order.figure()) instanceof TakeApart.Answer.Apart(TakenApart apart)))
      return Optional.empty();
    Set<Fingerprint> exhibits = new LinkedHashSet<>();
    apart.figure().quotes().forEach(cited -> exhibits.add(cited.exhibit()));
    exhibits.removeAll(releasable.allowed());
    return Optional.of(exhibits);
  }

  /// All that one dossier is laid out from.
  private record Laying(
      Order order,
      Path folder,
      Casebook book,
      Releasable releasable,
      TakenApart apart,
      DocumentedCount count) {}

  private Outcome write(Laying laying) throws IOException {
    Id<Dossier> id =
        Id.derived("dossier", opened.name(), laying.order().title(), acting.at().toString());
    Selected selected = Selected.of(laying.apart(), laying.book());
    DossierContents contents =
        new DossierContents(
            new DossierContents.Heading(id, laying.order().title(), acting.at()),
            disclosed(selected),
            List.of(laying.count()),
            Optional.of(laying.apart()),
            report(laying, selected),
            house.verifier(),
            laying.releasable().withheld().values().stream()
                .map(why -> new DossierContents.Withheld("an exhibit", why))
                .toList());
    DossierWriter writer = DossierWriter.lay(laying.folder(), contents, this::bytes);
    KeptRecord release =
        new KeptRecord(
            EntryType.RELEASE, 1, id.toString(), selected.exhibits(), writer.releaseContent());
    return switch (append(List.of(release))) {
      case Appending.Refused(Message why) -> new Outcome.Refused(why);
      case Appending.Appended(long first, long _) -> {
        var note = opened.archive().checkpoint(acting.at());
        writer.prove(
            disclosed(opened.archive().entry(first)),
            new Proofs(
                opened.archive().tree(),
                note,
                house.verifyingKey(),
                opened.archive().checkpointSizes()));
        yield seal(laying, selected, id, writer.payloadManifest());
      }
    };
  }

  private Appending append(List<KeptRecord> records) {
    return opened.archive().append(new Transaction(acting.colleague(), acting.at(), records));
  }

  /// Keeps the released dossier, byte for byte, as one sealed file.
  private Outcome seal(Laying laying, Selected selected, Id<Dossier> id, Fingerprint manifest)
      throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    PackedDossier.pack(laying.folder(), packed);
    Dossier dossier =
        new Dossier(
            id,
            laying.order().title(),
            laying.order().addressee(),
            laying.order().figure(),
            List.copyOf(selected.exhibits()),
            laying.releasable().withheld().entrySet().stream()
                .map(each -> new Dossier.Withheld(each.getKey(), each.getValue()))
                .toList(),
            manifest,
            acting.inPerson());
    return switch (opened
        .archive()
        .receiveRelease(new ByteArrayInputStream(packed.toByteArray()))) {
      case Receiving.Received(Arrival arrival) ->
          opened
              .keep(acting.colleague(), acting.at(), List.of(dossier), Map.of(dossier, arrival))
              .<Outcome>map(Outcome.Refused::new)
              .orElse(new Outcome.Released(dossier, dossier.withheld().size()));
      case Receiving.AlreadyHeld _ -> new Outcome.Released(dossier, dossier.withheld().size());
      case Receiving.Refused(Message why) -> new Outcome.Refused(why);
    };
  }

  private Map<String, Bytes> report(Laying laying, Selected selected) {
    String html =
        new ReportFor(laying.book(), laying.apart(), house.words())
            .html(
                laying.order().title(),
                "Released on " + acting.at() + " by the house whose key is " + house.verifyingKey(),
                selected.exhibits(),
                laying.count());
    return Map.of("index.html", Bytes.utf8(html));
  }

  private List<Disclosed> disclosed(Selected selected) {
    List<Disclosed> records = new ArrayList<>();
    try (var entries = opened.archive().replay(0)) {
      entries.forEach(
          entry -> {
            if (entry instanceof KeptEntry.Opened record
                && selected.has(record.type(), record.id())) records.add(disclosed(record));
          });
    }
    return records;
  }

  private static Disclosed disclosed(KeptEntry entry) {
    if (!(entry instanceof KeptEntry.Opened record))
      throw new IllegalStateException("A record that was just kept does not open");
    return new Disclosed(record.envelope(), record.type(), record.salt(), record.content());
  }

  private InputStream bytes(Fingerprint exhibit) throws IOException {
    return switch (opened.bytesOf(exhibit)) {
      case Retrieval.Found(InputStream bytes, long _) -> bytes;
      case Retrieval.Refused(Message why) -> throw new IOException(why.code());
    };
  }
}
