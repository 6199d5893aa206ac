package org.undersigned.casework.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.undersigned.casework.Releasable;
import org.undersigned.casework.asking.Sayings;
import org.undersigned.model.Claim;
import org.undersigned.model.Consent;
import org.undersigned.model.Draft;
import org.undersigned.model.OwnTerms;
import org.undersigned.model.Review;
import org.undersigned.model.Said;
import org.undersigned.model.Term;
import org.undersigned.rendering.Wording;

class KeepTermsTest extends CaseAtHand {
  private static final String NOTE =
      "Report of 4 May 2031\n\nOn 3 May 2031 the guards beat Orban Talvik.\n";

  private static String list(int version, String... entries) {
    return "vocabulary: acts\nversion: %d\nsource: our field office\nattributes: none\n%s\n"
        .formatted(version, String.join("\n", entries));
  }

  private static final String HAIRCUT =
      "[h1]\nen: forced haircut\nkk: шашын мәжбүрлеп алу\nbroader: torture";

  private KeepTerms.Outcome keep(String text) {
    return new KeepTerms(opened, acting()).keep("ours.txt", text);
  }

  private static void refused(String code, KeepTerms.Outcome outcome) {
    assertEquals(code, assertInstanceOf(KeepTerms.Outcome.Refused.class, outcome).why().code());
  }

  private ReviewDraft.Outcome correct(Draft draft, String field, String words) {
    return new ReviewDraft(opened, acting())
        .review(
            draft,
            new ReviewDraft.Ruling(
                Review.Verdict.CORRECTED, Map.of(field, words), "what the note means"));
  }

  private static void refused(String code, ReviewDraft.Outcome outcome) {
    assertEquals(code, assertInstanceOf(ReviewDraft.Outcome.Refused.class, outcome).why().code());
  }

  private Draft taken() {
    Incoming note = file("note.txt", NOTE);
    run(
        new Incoming(
            new ReceiveExhibit.Handover(
                note.handover().name(),
                note.handover().from(),
                note.handover().means(),
                new Consent.Terms.AlreadyPublic(),
                note.handover().mediaType()),
            note.bytes()));
    return opened.book().openDrafts().stream()
        .filter(each -> each.claim() instanceof Claim.ActHappened)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsInNoListAndWhatCannotBeReadIsRefusedAndTheDraftWaits() {
    Draft draft = taken();
    refused("VOCAB-04", correct(draft, "kind", "h1"));
    refused("QUOTE-07", correct(draft, "stance", "murmurs"));
    refused("QUOTE-07", correct(draft, "when", "the third of May"));
    assertEquals(Optional.empty(), opened.book().reviewOf(draft.id()));
    assertInstanceOf(ReviewDraft.Outcome.Reviewed.class, correct(draft, "kind", "убийство"));
    assertEquals(
        new Term("acts", "killing"),
        ((Claim.ActHappened) opened.book().statements().getFirst().claim()).kind(),
        "a label of any language names its term");
  }

  @Test
  void aListOfItsOwnIsChosenFromShownAndLeavesWithWhatSpeaksOfIt() {
    Draft draft = taken();
    assertInstanceOf(KeepTerms.Outcome.Kept.class, keep(list(2, HAIRCUT)));
    assertFalse(leaves(), "nothing speaks of it yet");
    again();
    assertInstanceOf(ReviewDraft.Outcome.Reviewed.class, correct(draft, "kind", "h1"));
    again();
    assertTrue(leaves());
    String shipped =
        org.undersigned.vocabulary.Vocabularies.shipped().list("acts").orElseThrow().version();
    assertEquals(shipped + "+2", opened.book().terms().all().list("acts").orElseThrow().version());
    assertTrue(shown().startsWith("forced haircut of Orban Talvik"), shown());

    assertInstanceOf(
        KeepTerms.Outcome.Kept.class, new KeepTerms(opened, acting()).withdraw("acts"));
    again();
    assertTrue(shown().startsWith("forced haircut of Orban Talvik"), "its label stays");
    assertEquals(Optional.empty(), opened.book().terms().all().named("acts", "h1"));
    refused("VOCAB-06", new KeepTerms(opened, acting()).withdraw("acts"));
  }

  private String shown() {
    return Wording.claim(new Sayings(opened.book(), Said.Standing.REVIEWED).all().getFirst());
  }

  private boolean leaves() {
    return new Releasable(opened.book(), Consent.Use.PUBLISH)
        .book().inOrder().stream().anyMatch(OwnTerms.class::isInstance);
  }

  @Test
  void aNewerVersionTakesThePlaceOfTheOlderAndNothingElseDoes() {
    refused("VOCAB-01", keep("no list at all"));
    refused("VOCAB-02", keep(list(1, "[killing]\nen: something else")));
    keep(list(1, HAIRCUT));
    refused("VOCAB-05", keep(list(1, HAIRCUT, "[h2]\nen: forced shaving")));
    assertInstanceOf(
        KeepTerms.Outcome.Kept.class, keep(list(2, HAIRCUT, "[h2]\nen: forced shaving")));
    assertEquals(1, opened.book().terms().standing().size());
    refused("VOCAB-02", keep(list(3, HAIRCUT, "[h2]\nen: killing")));
    String units =
        "vocabulary: units\nversion: 1\nsource: us\nattributes: none\n[herds]\nen: herds";
    assertInstanceOf(KeepTerms.Outcome.Kept.class, keep(units));
    again();
    assertEquals(List.of(), opened.notices());
    assertEquals(
        List.of("acts", "units"),
        opened.book().terms().standing().stream().map(OwnTerms::list).toList());
  }

  @Test
  void aListThatAnotherLeansOnCannotBeWithdrawnBeforeIt() {
    keep(
        "vocabulary: instruments\nversion: 1\nsource: us\nattributes: none\n"
            + "[VC]\nen: Valley Charter\n");
    keep(list(1, HAIRCUT + "\narticle: VC 7"));
    refused("VOCAB-02", new KeepTerms(opened, acting()).withdraw("instruments"));
    new KeepTerms(opened, acting()).withdraw("acts");
    assertInstanceOf(
        KeepTerms.Outcome.Kept.class, new KeepTerms(opened, acting()).withdraw("instruments"));
  }
}
