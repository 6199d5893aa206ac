package org.undersigned.instruments;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.model.Claim;
import org.undersigned.model.Instrument;
import org.undersigned.model.Party;
import org.undersigned.model.Printed;
import org.undersigned.model.Quote;
import org.undersigned.model.Signatory;
import org.undersigned.model.When;

/// Two renderings of one text, set side by side: the same declaration stands on two pages in two
/// layouts, grows by later signatures, and is copied in the press.
public final class Renderings {
  /// What differs. Empty lists mean that nothing does.
  ///
  /// @param fields header fields that both print and print differently
  /// @param onlyInOne signatures of the first that the second lacks
  /// @param onlyInOther signatures of the second that the first lacks: later signings, where the
  ///     second is the later page
  /// @param words changed words of the text, in order
  public record Differences(
      List<Field> fields,
      List<Signatory> onlyInOne,
      List<Signatory> onlyInOther,
      List<WordChange> words) {
    public Differences {
      fields = List.copyOf(fields);
      onlyInOne = List.copyOf(onlyInOne);
      onlyInOther = List.copyOf(onlyInOther);
      words = List.copyOf(words);
    }

    public boolean isNone() {
      return fields.isEmpty() && onlyInOne.isEmpty() && onlyInOther.isEmpty() && words.isEmpty();
    }
  }

  /// A field of the header in both renderings.
  public record Field(String name, String one, String other) {}

  /// A copy beside the official text that it copies most of.
  ///
  /// @param share of the official text's words that the copy has in order, 0 to 1
  public record CopyOf(Instrument official, double share, List<WordChange> words) {
    public CopyOf {
      words = List.copyOf(words);
    }
  }

  private static final double LEAST_SHARE = 0.5;

  private Renderings() {}

  /// Whether two instruments are renderings of one text: by document number, else by number and
  /// kind.
  public static boolean ofOneText(Instrument one, Instrument other) {
    Optional<String> document = one.header().documentNumber().map(Printed::value);
    Optional<String> otherDocument = other.header().documentNumber().map(Printed::value);
    if (document.isPresent() && otherDocument.isPresent()) return document.equals(otherDocument);
    Optional<String> number = one.header().number().map(Printed::value);
    return number.isPresent()
        && number.equals(other.header().number().map(Printed::value))
        && one.kind() == other.kind();
  }

  /// What differs between two renderings. White space, the shapes of quotation marks and dashes,
  /// and a full stop at the end of a title make no difference.
  public static Differences compare(Instrument one, Instrument other) {
    List<Field> fields = new ArrayList<>();
    field("number", one.header().number(), other.header().number(), fields);
    field(
        "document number", one.header().documentNumber(), other.header().documentNumber(), fields);
    field("date", one.header().date(), other.header().date(), fields);
    field("title", one.header().title(), other.header().title(), fields);
    field("formula", one.header().formula(), other.header().formula(), fields);
    return new Differences(
        fields,
        missingIn(other, one.signatories()),
        missingIn(one, other.signatories()),
        WordChange.between(text(one), text(other)));
  }

  private static void field(
      String name, Optional<Printed> one, Optional<Printed> other, List<Field> fields) {
    if (one.isEmpty() || other.isEmpty()) return;
    if (!folded(one.get().value()).equals(folded(other.get().value())))
      fields.add(new Field(name, one.get().value(), other.get().value()));
  }

  private static List<Signatory> missingIn(Instrument where, List<Signatory> signatories) {
    return signatories.stream()
        .filter(s -> where.signatories().stream().noneMatch(t -> same(s, t)))
        .toList();
  }

  /// Surname, given names and place as printed, without regard to case and marks, or the same state
  /// in another language: the Assembly's
  /// own pages spell one member in two ways, which is for identity work, not for this.
  private static boolean same(Signatory one, Signatory other) {
    return folded(one.surname().value()).equals(folded(other.surname().value()))
        && folded(value(one.given())).equals(folded(value(other.given())))
        && (folded(value(one.place())).equals(folded(value(other.place())))
            || one.state().isPresent() && one.state().equals(other.state()));
  }

  private static String value(Optional<Printed> printed) {
    return printed.map(Printed::value).orElse("");
  }

  private static String folded(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[“”«»„\"]\\s*", "\"")
        .replaceAll("[’‘ʼ]", "'")
        .replaceAll("[‐‑‒–—−]", "-")
        .replaceAll("[\\s\\u00A0\\u202F]+", " ")
        .replaceAll("[.:\\s]+$", "")
        .strip();
  }

  /// The signings that a later rendering adds to an earlier one, each dated no more precisely than
  /// it is: between the two renderings, or on the day printed beside the name.
  public static List<Claim.Signed> laterSignings(Instrument earlier, Instrument later) {
    String cited = later.cited();
    Optional<When> between =
        earlier
            .header()
            .date()
            .flatMap(from -> later.header().date().map(to -> span(from.value(), to.value())));
    return missingIn(earlier, later.signatories()).stream()
        .map(s -> new Claim.Signed(Party.named(name(s)), cited, s.signedOn().or(() -> between)))
        .toList();
  }

  private static When span(String from, String to) {
    return new When(from.equals(to) ? from + "/.." : from + "/" + to);
  }

  private static String name(Signatory signatory) {
    return (value(signatory.given()) + " " + signatory.surname().value()).strip();
  }

  /// The official text that a press copy copies, with the words it changed; empty where it has less
  /// than half of any.
  public static Optional<CopyOf> match(Instrument copy, List<Instrument> officials) {
    Optional<CopyOf> best = Optional.empty();
    for (Instrument official : officials) {
      if (official.kind() == Instrument.Kind.PRESS_COPY) continue;
      List<String> words = text(official);
      int same = WordChange.same(words, text(copy));
      double share = words.isEmpty() ? 0 : (double) same / words.size();
      if (share >= LEAST_SHARE && best.map(b -> share > b.share()).orElse(true))
        best = Optional.of(new CopyOf(official, share, WordChange.between(words, text(copy))));
    }
    return best;
  }

  private static List<String> text(Instrument instrument) {
    List<String> words = new ArrayList<>();
    instrument.header().formula().ifPresent(f -> words.addAll(WordChange.words(f.value())));
    for (Quote paragraph : instrument.wording().paragraphs())
      words.addAll(WordChange.words(paragraph.exact()));
    return words;
  }
}
