package org.undersigned.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.Pages;
import org.undersigned.archive.KeptEntry;
import org.undersigned.casework.steps.Acting;
import org.undersigned.casework.steps.DemoCase;
import org.undersigned.casework.steps.Incoming;
import org.undersigned.casework.steps.ReleaseDossier;
import org.undersigned.casework.steps.WholeWay;
import org.undersigned.casework.upkeep.CheckDossier;
import org.undersigned.casework.upkeep.Office;
import org.undersigned.casework.upkeep.Rebuild;
import org.undersigned.model.Consent;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.model.Said;
import org.undersigned.notation.Notation;
import org.undersigned.reading.TestClassPath;

/// Follows one page of the invented case through all nine steps and renders
/// `docs/life-of-an-exhibit.md` from the records that the steps really leave.
class LifeOfAnExhibitTest {

  private static final Instant NOON = Instant.parse("2029-09-10T12:00:00Z");
  private static final String EXHIBIT = "04-ngo-report.txt";
  private static final List<String> HANDED_OVER =
      List.of(
          "01-written-declaration-1042.txt",
          EXHIBIT,
          "05-ministry-statement.html",
          "list-a-harbour-memory.csv");
  private static final String FIGURE = "At least 61 people were killed in Melinta, Harbour Memory";

  private static final Map<String, List<String>> STEPS = new LinkedHashMap<>();

  static {
    STEPS.put(
        "1 Receive: the bytes are sealed before anything else is done with them",
        List.of("exhibit", "accession", "consent"));
    STEPS.put("2 Read: bytes to text, in a confined child process", List.of("reading"));
    STEPS.put(
        "3 Draft: a rule proposes, nothing has standing yet", List.of("description", "draft"));
    STEPS.put(
        "4 Review: a colleague stands behind it, or not", List.of("review", "statement", "demand"));
    STEPS.put("5 Identify: who is who, with reasons", List.of("link"));
    STEPS.put("6 Count: the plan is kept before the first estimate", List.of("estimate"));
    STEPS.put("9 Release: a copy of what left the house", List.of("dossier"));
  }

  @TempDir Path place;

  @Test
  void aSinglePageGoesThroughAllNineSteps() throws IOException {
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    var entrance = new Office.Entrance(place.resolve("vault"), "a passphrase of the test", clock);
    Office.Opening made = Office.init(entrance);
    try (Office office = assertInstanceOf(Office.Opening.Opened.class, made).office()) {
      Acting acting = new Acting(new Maker.Colleague("Ines Albaret"), NOON);
      OpenCase opened =
          assertInstanceOf(
                  Office.OpeningCase.Opened.class,
                  office.createCase("The harbour", acting.colleague()))
              .opened();
      takeTheSteps(opened, acting);
      release(opened, acting, office);
      assertEquals(List.of(), opened.notices());
      assertEquals(true, Rebuild.of(opened).same(), "rebuilding changes nothing");
      Pages.check("docs/life-of-an-exhibit.md", page(opened));
    }
  }

  private static void takeTheSteps(OpenCase opened, Acting acting) {
    List<Incoming> files =
        DemoCase.contents().stream()
            .filter(each -> HANDED_OVER.contains(each.handover().name()))
            .toList();
    List<String> story = new ArrayList<>();
    WholeWay way = new WholeWay(opened, acting, Message::toString, story::add);
    var program =
        new Desks.Program(
            Path.of(System.getProperty("java.home")),
            TestClassPath.entries().stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)));
    assertEquals(
        WholeWay.Result.ALL, way.takeIn(files, program, Desks.Jail.WAIVED), story::toString);
    assertEquals(
        WholeWay.Result.ALL,
        way.review(
            DemoCase.decisions().stream()
                .filter(each -> HANDED_OVER.contains(each.document()))
                .toList()),
        story::toString);
    assertEquals(WholeWay.Result.ALL, way.identify());
    assertEquals(WholeWay.Result.ALL, way.count(Said.Standing.REVIEWED));
    assertEquals(WholeWay.Result.ALL, way.weigh(Said.Standing.REVIEWED));
  }

  private void release(OpenCase opened, Acting acting, Office office) {
    Path folder = place.resolve("dossier");
    var house =
        new ReleaseDossier.House(office.verifyingKey(), Message::code, CheckDossier.source());
    var order =
        new ReleaseDossier.Order(
            "At least 61 taken apart",
            Optional.empty(),
            FIGURE,
            Said.Standing.REVIEWED,
            Consent.Use.PUBLISH);
    assertInstanceOf(
        ReleaseDossier.Outcome.Released.class,
        new ReleaseDossier(opened, acting, house).release(order, folder));
    assertEquals(0, CheckDossier.check(folder, List.of()).exitCode());
  }

  private static String page(OpenCase opened) {
    StringBuilder page =
        new StringBuilder(
            """
            # The life of an exhibit

            One page of the invented case, `04-ngo-report.txt`, through all nine steps, with the records that the steps really leave: rendered by
            `LifeOfAnExhibitTest`, long texts and lists cut short (`…`). Each record is an entry of the case's log, encrypted under the key of the
            exhibit whose words it holds.
            """);
    STEPS.forEach(
        (title, types) -> {
          page.append("\\n## ".translateEscapes()).append(title).append('\n');
          types.forEach(
              type ->
                  record(opened, type)
                      .ifPresent(
                          json ->
                              page.append("\n`")
                                  .append(type)
                                  .append("`\n```json\n")
                                  .append(json)
                                  .append("\n```\n")));
        });
    page.append(
        """

        ## 7 and 8, Weigh and track: derived, never kept

        Disagreements are derived anew from the statements whenever they are shown, and the days since a demand was made are computed: of these steps
        the log holds that they were run, and what came back on a demand.
        """);
    return page.toString();
  }

  /// The first record of a type that holds words of the exhibit.
  private static Optional<String> record(OpenCase opened, String type) {
    String exhibit =
        opened.book().exhibits().stream()
            .filter(each -> opened.book().nameOf(each.id()).equals(EXHIBIT))
            .findFirst()
            .orElseThrow()
            .id()
            .hex();
    String reading =
        opened.book().readings().stream()
            .filter(each -> each.exhibit().hex().equals(exhibit))
            .findFirst()
            .orElseThrow()
            .id()
            .hex();
    List<String> found = new ArrayList<>();
    try (var entries = opened.archive().replay(0)) {
      entries.forEach(
          entry -> {
            if (entry instanceof KeptEntry.Opened kept && kept.type().equals(type))
              found.add(kept.content().utf8());
          });
    }
    return found.stream()
        .filter(json -> json.contains(exhibit) || json.contains(reading))
        .findFirst()
        .or(() -> found.stream().findFirst())
        .map(json -> pretty(Notation.tree(json), ""));
  }

  private static String pretty(Object value, String indent) {
    String deeper = indent + "  ";
    return switch (value) {
      case Map<?, ?> map when map.isEmpty() -> "{}";
      case Map<?, ?> map -> {
        List<String> members = new ArrayList<>();
        map.forEach(
            (name, each) -> {
              if (each != null)
                members.add(deeper + '"' + name + "\": " + shown(name, each, deeper));
            });
        yield "{\n" + String.join(",\n", members) + "\n" + indent + "}";
      }
      case List<?> list when list.isEmpty() -> "[]";
      case List<?> list -> {
        List<String> items = new ArrayList<>();
        list.stream().limit(2).forEach(each -> items.add(deeper + pretty(each, deeper)));
        if (list.size() > 2) items.add(deeper + "\"… and " + (list.size() - 2) + " more\"");
        yield "[\n" + String.join(",\n", items) + "\n" + indent + "]";
      }
      case String text when text.length() > 160 -> Notation.line(text.substring(0, 160) + "…");
      default -> Notation.line(value);
    };
  }

  /// The fingerprint of a released manifest hangs on this machine's vault, so it is not shown.
  private static String shown(Object name, Object value, String indent) {
    return name.equals("manifest") ? "\"…\"" : pretty(value, indent);
  }
}
