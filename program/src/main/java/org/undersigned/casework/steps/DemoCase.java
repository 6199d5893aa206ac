package org.undersigned.casework.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.model.Message;
import org.undersigned.notation.Notation;

/// The invented case that ships with the program: what is handed over, by whom, on which terms, and
/// what its reviewers decide. `README.md` beside the files tells its story.
public final class DemoCase {

  private static final String PLACE = "/org/undersigned/demo/";

  /// Its name, its passphrase (which is no secret), and the figure that its dossier takes apart.
  public static final String NAME = "The dead of the Melinta harbour (invented)";

  public static final String PASSPHRASE = "invented people, real method";
  public static final String FIGURE =
      "At least 61 people were killed in Melinta between 11 and 14 February 2029, Harbour Memory";

  private DemoCase() {}

  /// What is handed over, in its order.
  public static List<Incoming> contents() {
    List<Incoming> all = new ArrayList<>();
    for (Object each : (List<?>) Notation.tree(text("contents.json"))) {
      Map<?, ?> one = (Map<?, ?>) each;
      String file = String.valueOf(one.get("file"));
      String name = file.substring(file.lastIndexOf('/') + 1);
      String uses =
          one.get("uses") instanceof List<?> list
              ? ": " + String.join(", ", list.stream().map(String::valueOf).toList())
              : "";
      var handover =
          new ReceiveExhibit.Handover(
              name,
              Optional.of(String.valueOf(one.get("from"))),
              String.valueOf(one.get("means")),
              TermsOfUse.parse(one.get("terms") + uses).orElseThrow(),
              MediaTypes.of(name));
      all.add(new Incoming(handover, () -> open(file)));
    }
    return all;
  }

  /// What the reviewers decide on the machine's drafts.
  public static List<Decision> decisions() {
    return switch (Decision.parse(text("decisions.json"))) {
      case Decision.Parsed.Decisions(List<Decision> all) -> all;
      case Decision.Parsed.Refused(Message why) ->
          throw new IllegalStateException("The demo's decisions are broken: " + why);
    };
  }

  private static String text(String file) {
    try (InputStream in = open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static InputStream open(String file) {
    InputStream in = DemoCase.class.getResourceAsStream(PLACE + file);
    if (in == null) throw new IllegalStateException("The demo lacks " + file);
    return in;
  }
}
