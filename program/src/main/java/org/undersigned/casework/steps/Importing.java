package org.undersigned.casework.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.casework.OpenCase;
import org.undersigned.model.Accession;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.Import;
import org.undersigned.model.Message;
import org.undersigned.model.Receipt;
import org.undersigned.seal.Sha256;

/// An import on its way: seals each file together with its first receipt, and keeps the later ones.
///
/// An import that was stopped goes on: a file with the same name and bytes, in the same enclosing
/// exhibit, has its receipt already.
final class Importing {
  private final OpenCase opened;
  private final Acting acting;
  private final Import of;
  private final Map<Key, Deque<Receipt>> before = new HashMap<>();
  private final Set<Integer> used = new HashSet<>();
  private int next = 1;

  /// By what a file is known again; its bytes are unknown where it could not be sealed.
  private record Key(String name, Optional<Fingerprint> exhibit, Optional<Fingerprint> within) {}

  private Importing(OpenCase opened, Acting acting, Import of) {
    this.opened = opened;
    this.acting = acting;
    this.of = of;
    for (Receipt each : opened.book().receiptsOf(of.id())) {
      used.add(each.ordinal());
      before
          .computeIfAbsent(
              new Key(each.file(), each.exhibit(), each.within()), _ -> new ArrayDeque<>())
          .add(each);
    }
  }

  /// Goes on with the last import if it is unfinished and one of `files` belongs to it; else begins
  /// a new one.
  static Importing of(OpenCase opened, Acting acting, List<Incoming> files) {
    Optional<Import> last =
        opened.book().imports().stream()
            .reduce((_, newer) -> newer)
            .filter(each -> opened.book().undoingOf(each.id()).isEmpty())
            .filter(each -> isUnfinished(opened, each));
    if (last.isPresent()) {
      Importing going = new Importing(opened, acting, last.get());
      if (files.stream().anyMatch(each -> going.before.containsKey(key(each)))) return going;
    }
    return begin(opened, acting, files.size());
  }

  /// The import of a receipt that is worked on again.
  static Importing of(OpenCase opened, Acting acting, Receipt receipt) {
    Import of =
        opened.book().imports().stream()
            .filter(each -> each.id().equals(receipt.of()))
            .findFirst()
            .orElseThrow();
    return new Importing(opened, acting, of);
  }

  static Importing begin(OpenCase opened, Acting acting, int files) {
    int number = opened.book().imports().size() + 1;
    Import fresh =
        new Import(
            Id.derived("import", opened.name(), Integer.toString(number), acting.at().toString()),
            number,
            files,
            acting.inPerson());
    opened.keep(acting.colleague(), acting.at(), List.of(fresh));
    return new Importing(opened, acting, fresh);
  }

  /// Whether a file of it has no last receipt yet.
  static boolean isUnfinished(OpenCase opened, Import of) {
    List<Receipt> receipts = opened.book().receiptsOf(of.id());
    long given = receipts.stream().filter(each -> each.within().isEmpty()).count();
    return given < of.files()
        || receipts.stream().anyMatch(each -> each.state() == Receipt.State.SEALED);
  }

  Import of() {
    return of;
  }

  /// Seals a file that was given, or finds its receipt of before.
  Receipt seal(Incoming file) {
    return seal(file, Optional.empty());
  }

  /// Seals a file that was enclosed in an exhibit of this case.
  Receipt seal(Incoming file, Optional<Fingerprint> within) {
    String name = file.handover().name();
    Optional<Receipt> known = Optional.empty();
    if (!before.isEmpty()) {
      known = take(new Key(name, fingerprint(file), within));
      if (known.isPresent() && known.get().exhibit().isPresent()) return known.get();
      // What could not be sealed before is tried again under its own number.
      if (known.isEmpty()) known = take(new Key(name, Optional.empty(), within));
    }
    int ordinal = known.map(Receipt::ordinal).orElseGet(this::free);
    try (InputStream bytes = file.bytes().open()) {
      return switch (new ReceiveExhibit(opened, acting)
          .receive(
              file.handover(), bytes, given -> List.of(sealed(ordinal, name, given, within)))) {
        case ReceiveExhibit.Outcome.Received(var _, Accession given) ->
            sealed(ordinal, name, given, within);
        case ReceiveExhibit.Outcome.AlreadyHeld(var _, Accession given) ->
            sealed(ordinal, name, given, within);
        case ReceiveExhibit.Outcome.Refused(Message why) -> notSealed(ordinal, name, within, why);
      };
    } catch (IOException trouble) {
      Message why = Message.of("APP-04", "file", name, "problem", "it cannot be read");
      return notSealed(ordinal, name, within, why);
    }
  }

  /// The first receipt of an exhibit that came in without one.
  Receipt adopt(Fingerprint exhibit) {
    return sealed(
        free(),
        opened.book().nameOf(exhibit),
        opened.book().accessionsOf(exhibit).getLast(),
        Optional.empty());
  }

  private Optional<Receipt> take(Key key) {
    Deque<Receipt> known = before.get(key);
    return known == null ? Optional.empty() : Optional.ofNullable(known.poll());
  }

  private int free() {
    while (used.contains(next)) next++;
    used.add(next);
    return next;
  }

  private static Key key(Incoming file) {
    return new Key(file.handover().name(), fingerprint(file), Optional.empty());
  }

  private static Optional<Fingerprint> fingerprint(Incoming file) {
    try (InputStream bytes = file.bytes().open()) {
      MessageDigest digest = Sha256.digest();
      bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return Optional.of(new Fingerprint(HexFormat.of().formatHex(digest.digest())));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private Receipt sealed(int ordinal, String name, Accession given, Optional<Fingerprint> within) {
    return new Receipt(
        id(ordinal, Receipt.State.SEALED, 0),
        of.id(),
        ordinal,
        name,
        Optional.of(given.id()),
        Optional.of(given.exhibit()),
        within,
        Receipt.State.SEALED,
        Receipt.Rows.NONE,
        0,
        List.of(),
        acting.inPerson());
  }

  private Receipt notSealed(int ordinal, String name, Optional<Fingerprint> within, Message why) {
    Receipt receipt =
        new Receipt(
            id(ordinal, Receipt.State.NOT_TAKEN, acting.at().toEpochMilli()),
            of.id(),
            ordinal,
            name,
            Optional.empty(),
            Optional.empty(),
            within,
            Receipt.State.NOT_TAKEN,
            Receipt.Rows.NONE,
            0,
            List.of(why),
            acting.inPerson());
    opened.keep(acting.colleague(), acting.at(), List.of(receipt));
    return receipt;
  }

  /// What came of a sealed file.
  record Work(Receipt.State state, Receipt.Rows rows, int drafts, List<Message> notices) {}

  /// Keeps the last receipt of a file; the notices say so if that fails.
  Receipt done(Receipt sealed, Work work) {
    Receipt receipt =
        new Receipt(
            id(sealed.ordinal(), work.state(), acting.at().toEpochMilli()),
            of.id(),
            sealed.ordinal(),
            sealed.file(),
            sealed.accession(),
            sealed.exhibit(),
            sealed.within(),
            work.state(),
            work.rows(),
            work.drafts(),
            work.notices(),
            acting.inPerson());
    Optional<Message> refused = opened.keep(acting.colleague(), acting.at(), List.of(receipt));
    if (refused.isEmpty()) return receipt;
    List<Message> notices = new ArrayList<>(work.notices());
    notices.add(refused.get());
    return receipt.as(Receipt.State.SEALED, notices);
  }

  private Id<Receipt> id(int ordinal, Receipt.State state, long again) {
    return Id.derived(
        "receipt",
        of.id().toString(),
        Integer.toString(ordinal),
        state.name(),
        Long.toString(again));
  }
}
