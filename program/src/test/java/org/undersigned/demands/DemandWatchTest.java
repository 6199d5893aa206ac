package org.undersigned.demands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.undersigned.demands.DemandState.Due;
import org.undersigned.model.Attribution;
import org.undersigned.model.Demand;
import org.undersigned.model.Id;
import org.undersigned.model.Maker;
import org.undersigned.model.Party;
import org.undersigned.model.Proceeding;
import org.undersigned.model.Provenance;
import org.undersigned.model.Response;
import org.undersigned.model.Statement;
import org.undersigned.model.Term;
import org.undersigned.model.When;

class DemandWatchTest {
  private static final Provenance MADE =
      new Provenance(new Maker.Tool("test", "1", Map.of()), Instant.EPOCH);

  private static Demand demand(String by, String action, String object, String made, String due) {
    Demand.Terms terms =
        new Demand.Terms(
            new Term("actions", action),
            object,
            Optional.empty(),
            Demand.Modality.MUST,
            Optional.empty(),
            when(due));
    return new Demand(
        Id.derived(by, action, object),
        Attribution.named(by),
        terms,
        when(made),
        Id.<Statement>derived(by),
        MADE);
  }

  private static Optional<When> when(String edtf) {
    return edtf.isEmpty() ? Optional.empty() : Optional.of(new When(edtf));
  }

  private static Response response(Demand to, String kind, String when) {
    return new Response(
        Id.derived(to.id().toString(), kind),
        to.id(),
        Party.named("the Ministry"),
        new Term("responses", kind),
        when(when),
        Id.<Statement>derived(kind),
        MADE);
  }

  private static DemandState on(String day, Demand demand, Response... responses) {
    return new DemandWatch(LocalDate.parse(day)).state(demand, List.of(responses));
  }

  @Test
  void aDemandWithoutADueDateIsNeverOverdue() {
    DemandState state =
        on("2043-02-01", demand("Watch", "release", "the pilots", "2033-02-01", ""));
    assertInstanceOf(Due.NotStated.class, state.due());
    assertEquals(OptionalLong.of(3652), state.daysSince());
    assertTrue(state.isUnanswered());
  }

  @Test
  void overdueCountsFromTheDayAfterTheDueDate() {
    Demand demand = demand("Watch", "publish", "the list", "2033-02-01", "2033-03-01");
    assertEquals(new Due.Running(0), on("2033-03-01", demand).due());
    assertEquals(new Due.Overdue(1), on("2033-03-02", demand).due());
  }

  @Test
  void aMonthIsDueOnItsLastDay() {
    assertEquals(
        new Due.Overdue(1),
        on("2033-03-01", demand("Watch", "publish", "the list", "2033-01", "2033-02")).due());
  }

  @Test
  void aRefusalIsAResponseAndDoesNotMeetTheDemand() {
    Demand demand = demand("Watch", "publish", "the list", "2033-02-01", "2033-03-01");
    DemandState refused = on("2033-04-01", demand, response(demand, "refused", "2033-02-15"));
    assertInstanceOf(Due.Overdue.class, refused.due());
    assertTrue(!refused.isUnanswered());
    assertInstanceOf(
        Due.Met.class, on("2033-04-01", demand, response(demand, "complied", "2033-02-20")).due());
  }

  @Test
  void oneDemandInTwoTextsIsOneGroup() {
    List<SameDemands.Group> groups =
        SameDemands.among(
            List.of(
                demand("Watch", "release", "the 3 400 detained wardens", "2033-02-01", ""),
                demand(
                    "the signatories",
                    "release",
                    "The 3,400 wardens detained since March",
                    "2033-05-01",
                    ""),
                demand("the signatories", "revoke", "the order", "2033-05-01", "")));
    assertEquals(List.of(2, 1), groups.stream().map(g -> g.demands().size()).toList());
    assertEquals(List.of("Watch", "the signatories"), groups.getFirst().said());
  }

  @Test
  void aProceedingIsInItsLatestStage() {
    Proceeding first =
        new Proceeding(
            Id.derived("1"),
            "INTERPOL",
            "N-7",
            new Term("stages", "requested"),
            when("2033-01-01"));
    Proceeding second =
        new Proceeding(
            Id.derived("2"), "INTERPOL", "N-7", new Term("stages", "refused"), when("2033-05-01"));
    Proceeding other =
        new Proceeding(
            Id.derived("3"), "Tarn city court", "", new Term("stages", "trial"), Optional.empty());
    List<Proceedings.Course> courses = Proceedings.of(List.of(second, other, first));
    assertEquals(2, courses.size());
    assertEquals("refused", courses.getFirst().present().stage().code());
  }

  @Property(tries = 200)
  void overdueGrowsByOneEachDayAndNeverBeforeTheDueDate(
      @ForAll @IntRange(min = -400, max = 400) int days) {
    Demand demand = demand("Watch", "publish", "the list", "2033-02-01", "2033-03-01");
    DemandState state =
        new DemandWatch(LocalDate.parse("2033-03-01").plusDays(days)).state(demand, List.of());
    assertEquals(days > 0 ? new Due.Overdue(days) : new Due.Running(-days), state.due());
  }
}
