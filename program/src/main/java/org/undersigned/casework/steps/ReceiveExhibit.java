package org.undersigned.casework.steps;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.undersigned.archive.Arrival;
import org.undersigned.archive.Receiving;
import org.undersigned.casework.OpenCase;
import org.undersigned.model.Accession;
import org.undersigned.model.Consent;
import org.undersigned.model.Exhibit;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.Message;
import org.undersigned.model.Source;
import org.undersigned.model.Term;

/// Step 1: seals what somebody hands over, byte for byte, before anything else is done with it.
///
/// Leaves an exhibit (once for the same bytes), an accession and a consent.
public final class ReceiveExhibit {

  private final OpenCase opened;
  private final Acting acting;

  public ReceiveExhibit(OpenCase opened, Acting acting) {
    this.opened = opened;
    this.acting = acting;
  }

  /// What is handed over, by whom, and on which terms.
  ///
  /// @param name the file's own name; kept as text, never used as a path
  /// @param from a pseudonym of the giver, where one is known
  /// @param means how it came
  public record Handover(
      String name, Optional<String> from, String means, Consent.Terms terms, String mediaType) {

    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\u2028\u2029]");

    public Handover {
      name = STEERING.matcher(name.substring(name.lastIndexOf('/') + 1)).replaceAll("\uFFFD");
    }
  }

  /// What came of it.
  public sealed interface Outcome {
    /// Sealed and in the log.
    record Received(Exhibit exhibit, Accession accession) implements Outcome {}

    /// The same bytes were held already: one exhibit, a second accession.
    record AlreadyHeld(Fingerprint exhibit, Accession accession) implements Outcome {}

    /// Nothing was kept.
    record Refused(Message why) implements Outcome {}
  }

  /// Reads `bytes` to their end.
  public Outcome receive(Handover handover, InputStream bytes) {
    return receive(handover, bytes, _ -> List.of());
  }

  /// As [#receive(Handover, InputStream)]; what `beside` makes of the accession is kept in the same
  /// transaction.
  Outcome receive(Handover handover, InputStream bytes, Function<Accession, List<Object>> beside) {
    return switch (opened.receive(bytes)) {
      case Receiving.Received(Arrival arrival) -> enter(handover, arrival, beside);
      case Receiving.AlreadyHeld(Fingerprint exhibit, long _) -> again(handover, exhibit, beside);
      case Receiving.Refused(Message why) -> new Outcome.Refused(why);
    };
  }

  private Outcome enter(
      Handover handover, Arrival arrival, Function<Accession, List<Object>> beside) {
    Exhibit exhibit = new Exhibit(arrival.fingerprint(), handover.mediaType(), arrival.sizeBytes());
    List<Object> records = new ArrayList<>(List.of(exhibit));
    Accession accession = accession(handover, exhibit.id(), records);
    records.addAll(beside.apply(accession));
    Map<Object, Arrival> brings = new HashMap<>(Map.of(exhibit, arrival));
    return opened
        .keep(acting.colleague(), acting.at(), records, brings)
        .<Outcome>map(Outcome.Refused::new)
        .orElse(new Outcome.Received(exhibit, accession));
  }

  private Outcome again(
      Handover handover, Fingerprint exhibit, Function<Accession, List<Object>> beside) {
    List<Object> records = new ArrayList<>();
    Accession accession = accession(handover, exhibit, records);
    records.addAll(beside.apply(accession));
    return opened
        .keep(acting.colleague(), acting.at(), records)
        .<Outcome>map(Outcome.Refused::new)
        .orElse(new Outcome.AlreadyHeld(exhibit, accession));
  }

  private Accession accession(Handover handover, Fingerprint exhibit, List<Object> records) {
    Optional<Id<Source>> from =
        handover.from().map(pseudonym -> Id.<Source>derived("source", opened.name(), pseudonym));
    handover
        .from()
        .filter(_ -> opened.book().source(from.orElseThrow()).isEmpty())
        .ifPresent(
            pseudonym ->
                records.add(
                    new Source(
                        from.orElseThrow(),
                        pseudonym,
                        new Term("source relations", "unknown"),
                        new Term("reliability", "unknown"))));
    int ordinal = opened.timesHandedOver(exhibit);
    Accession accession =
        new Accession(
            Id.derived("accession", exhibit.hex(), Integer.toString(ordinal)),
            exhibit,
            handover.name(),
            from,
            acting.at(),
            handover.means(),
            acting.inPerson());
    records.add(accession);
    records.add(
        new Consent(
            Id.derived("consent", accession.id().toString(), "0"),
            accession.id(),
            handover.terms(),
            Optional.empty(),
            acting.inPerson()));
    return accession;
  }
}
