package org.undersigned.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.Shared;
import org.undersigned.model.Instrument;
import org.undersigned.model.Signatory;

class RenderingsTest {
  private static final String L3 =
      "Written declaration No. 902 | Doc. 17011 | 03 June 2033\n\n"
          + "The pilots of “Novy Most”\n\n"
          + "Signatories: Ms Liv TANGEN, Norway, SOC ; Mr Ivo ALEN, Malta, NR\n\n"
          + "We, the undersigned, declare the following:\n\n"
          + "On 3 May the police arrested thirty-two pilots.";
  private static final String L4 =
      "The pilots of \"Novy Most\"\n\n"
          + "Written declaration No. 902 | Doc. 17011 | 24 June 2033\n\n"
          + "Ms Liv TANGEN, Norway, SOC ; Mr Ivo ALEN, Malta, NR ; Ms Ada QUIST, Sweden, ALDE\n\n"
          + "We, the undersigned, declare the following:\n\n"
          + "On 3 May the police arrested thirty-three pilots.";

  private static Instrument read(String text) {
    return Declarations.read(InstrumentWords.reading(text, "en")).orElseThrow();
  }

  @Test
  void twoLayoutsOfOneDocumentAreOneText() {
    Instrument one = read(L3);
    Instrument other = read(L4);
    assertEquals("L3", one.layout());
    assertEquals("L4", other.layout());
    assertTrue(Renderings.ofOneText(one, other));
    Renderings.Differences differences = Renderings.compare(one, other);
    assertEquals(
        List.of(new Renderings.Field("date", "2033-06-03", "2033-06-24")), differences.fields());
    assertEquals(List.of(), differences.onlyInOne());
    assertEquals(
        List.of("QUIST"),
        differences.onlyInOther().stream().map(s -> s.surname().value()).toList());
    assertEquals(List.of(new WordChange("two", "three")), differences.words());
    assertTrue(Renderings.compare(one, one).isNone());
  }

  @Test
  void laterSignaturesAreNewSigningsDatedBetweenTheTwo() {
    var signings = Renderings.laterSignings(read(L3), read(L4));
    assertEquals(1, signings.size());
    assertEquals("Ada QUIST", signings.getFirst().who().asWritten());
    assertEquals("2033-06-03/2033-06-24", signings.getFirst().when().orElseThrow().edtf());
  }

  @Test
  void aPressCopyIsMatchedWithItsOfficialTextAndTheWordsItChanged()
      throws IOException, URISyntaxException {
    Instrument official =
        Declarations.read(DeclarationsTest.reading("L3-particles-and-partners.txt")).orElseThrow();
    Instrument copy =
        Declarations.read(DeclarationsTest.reading("L6-copy-with-list.txt")).orElseThrow();
    Renderings.CopyOf match = Renderings.match(copy, List.of(read(L3), official)).orElseThrow();
    assertEquals(official, match.official());
    assertEquals(List.of(new WordChange("thirty two", "twenty three")), match.words());
  }

  @Test
  void aRewrittenCopyOfTheSharedSamplesNamesItsWords() throws IOException {
    Instrument official = sample("L3-en");
    Instrument copy = sample("L6-press-rewritten");
    Renderings.CopyOf match = Renderings.match(copy, List.of(official)).orElseThrow();
    assertEquals(
        List.of(
            "following → next",
            "reject → refuse",
            "claim → declare",
            "government → authorities",
            "saboteurs drained → wreckers emptied"),
        match.words().stream().map(w -> w.from() + " → " + w.to()).toList());
  }

  private static Instrument sample(String name) throws IOException {
    return read(Files.readString(Shared.file("documents/layouts/" + name + ".txt")));
  }

  @Test
  void minutesGiveOnlyACount() {
    var announcements =
        Minutes.announcements(
            InstrumentWords.reading(
                "Two written declarations have been tabled:\n\n"
                    + "Written declaration No. 465, Doc. 12500, on “The bees of Malin”, which has"
                    + " been signed by 23 members;\n\n"
                    + "Written declaration No. 466 (Doc. 12501), on the fishermen of Tarn, has been"
                    + " signed by twenty members.",
                "en"));
    assertEquals(
        List.of("465", "466"), announcements.stream().map(Minutes.Announcement::number).toList());
    assertEquals(
        List.of(23, 20), announcements.stream().map(a -> a.signers().orElseThrow()).toList());
    assertEquals("The bees of Malin", announcements.getFirst().title().orElseThrow());
    assertEquals("12501", announcements.get(1).documentNumber().orElseThrow());
  }

  @Test
  void aWithdrawnSignatureIsKeptAndDoesNotCount() throws IOException, URISyntaxException {
    Instrument motion =
        Declarations.read(DeclarationsTest.reading("EDM-one-line-each.txt")).orElseThrow();
    assertEquals(5, motion.signatories().size());
    assertEquals(4, motion.standing().size());
    assertEquals(
        1,
        motion.signatories().stream()
            .filter(s -> s.status() == Signatory.Status.WITHDRAWN)
            .count());
  }
}
