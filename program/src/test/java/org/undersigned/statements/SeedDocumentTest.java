package org.undersigned.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.Shared;
import org.undersigned.instruments.Declarations;
import org.undersigned.model.Demand.Modality;
import org.undersigned.model.Instrument;
import org.undersigned.model.Printed;
import org.undersigned.model.Reading;
import org.undersigned.model.Stance;
import org.undersigned.statements.rules.RuleProposer;

/// What is drafted from a real declaration of the shared folder. Real people are named there, so
/// the tests count them and never name them.
class SeedDocumentTest {
  private static final String SIGNATORIES = "the 21 signatories of Written declaration No. 734";

  private Drafts drafts = Drafts.none();

  @BeforeEach
  void draft() {
    Reading reading =
        Texts.reading("en", Shared.text("documents/written-declaration-734-doc-15452.txt"));
    Instrument instrument = Declarations.read(reading).orElseThrow();
    List<DocumentProfile.Stretch> body =
        instrument.wording().paragraphs().stream()
            .map(quote -> new DocumentProfile.Stretch(quote.at().start(), quote.at().end()))
            .toList();
    DocumentProfile profile =
        new DocumentProfile(
            instrument.kind().label(),
            Declarations.author(instrument),
            instrument.header().title().map(Printed::value),
            instrument.header().date().map(Printed::value),
            instrument.header().number().map(Printed::value),
            "en",
            Optional.empty(),
            body);
    drafts = new RuleProposer().propose(new Material(reading, profile));
  }

  private List<StatementDraft> of(String kind) {
    return drafts.statements().stream().filter(one -> one.told().kind().equals(kind)).toList();
  }

  @Test
  void theSignatoriesAreTheFirstSpeakerOfEveryStatement() {
    assertEquals(
        Set.of(SIGNATORIES),
        drafts.statements().stream()
            .map(one -> one.speakers().getFirst())
            .collect(Collectors.toSet()));
  }

  @Test
  void theTwentyThousandAreTheGovernmentsFigureThatTheSignatoriesCallDisinformation() {
    FigureDraft figure =
        drafts.figures().stream()
            .filter(one -> one.amount().low().intValueExact() == 20_000)
            .findFirst()
            .orElseThrow();
    assertEquals(2, figure.speakers().size());
    assertTrue(figure.speakers().getLast().endsWith("Government"), figure.speakers().toString());
    StatementDraft denial = of("disinformation").getFirst();
    assertEquals(Stance.DENIES, denial.stance());
    assertEquals(List.of(SIGNATORIES), denial.speakers());
  }

  @Test
  void theBlackoutsAreAnActOfTheirOwn() {
    assertEquals(1, of("internet shutdown").size());
    assertEquals(List.of(SIGNATORIES), of("internet shutdown").getFirst().speakers());
  }

  @Test
  void whichActBefellWhichOfFourNamesStaysOpen() {
    for (String kind : List.of("persecution", "torture")) {
      StatementDraft draft = of(kind).getFirst();
      assertEquals(4, draft.told().victims().size(), kind);
      assertTrue(draft.open().isPresent(), kind);
      assertEquals(
          List.of(4, 2, 2),
          draft.candidates().stream().map(told -> told.victims().size()).toList(),
          kind);
    }
  }

  @Test
  void theOrderIsQuotedWordsOfTheOneWhoGaveIt() {
    assertEquals(1, of("order").size());
    assertEquals(1, of("order").getFirst().told().actors().size());
    StatementDraft words =
        drafts.statements().stream()
            .filter(one -> one.quote().words().equals("shoot people without warning"))
            .findFirst()
            .orElseThrow();
    assertEquals(2, words.speakers().size());
    assertTrue(words.speakers().getLast().startsWith("President "));
  }

  @Test
  void theDeploymentIsToldOnce() {
    assertEquals(1, of("deployment").size());
  }

  @Test
  void fourNamedExamplesAreNotTheCountOfTenThousand() {
    assertEquals(
        List.of(20_000, 10_000),
        drafts.figures().stream().map(one -> one.amount().low().intValueExact()).toList());
    StatementDraft detained = of("arbitrary detention").getFirst();
    assertEquals(5, detained.told().victims().size());
    assertTrue(detained.told().victims().getFirst().contains("10\u00a0000"));
  }

  @Test
  void fourNamesStandUnderPersecutionAbroadAndOneLeadsTheMovement() {
    StatementDraft abroad = of("persecution").getLast();
    assertEquals(5, abroad.told().victims().size());
    assertEquals(
        1,
        drafts.statements().stream()
            .filter(one -> one.told().claim() == StatementDraft.Claim.PERSON_IS)
            .filter(one -> one.quote().words().startsWith("its leader "))
            .count());
  }

  @Test
  void fiveDemandsHaveNoAddressee() {
    assertEquals(
        List.of("revoke", "investigate", "release", "investigate", "sanction_review"),
        drafts.demands().stream().map(DemandDraft::action).toList());
    assertTrue(drafts.demands().stream().allMatch(one -> one.addressee().isEmpty()));
    assertEquals(
        List.of("immediately", "internationally", "unconditionally"),
        drafts.demands().stream().map(DemandDraft::urgency).flatMap(Optional::stream).toList());
    assertEquals(Modality.MUST, drafts.demands().get(2).modality());
  }

  @Test
  void theParliamentsResolutionIsReferredTo() {
    assertEquals(1, drafts.references().size());
    assertEquals(Optional.of("2022-01-20"), drafts.references().getFirst().date());
    assertTrue(drafts.references().getFirst().to().startsWith("European Parliament"));
  }

  @Test
  void fourteenPersonsAreNamed() {
    assertEquals(14, drafts.persons().size());
  }
}
