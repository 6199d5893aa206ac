package org.undersigned.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.casework.steps.Incoming;
import org.undersigned.casework.steps.MediaTypes;
import org.undersigned.casework.steps.ReceiveExhibit;
import org.undersigned.casework.steps.TermsOfUse;
import org.undersigned.model.Consent;
import org.undersigned.model.Message;
import picocli.CommandLine.Option;

/// The options that say who hands files over, how, and on which terms.
final class Handing {

  @Option(names = "--from", paramLabel = "PSEUDONYM", description = "who hands it over")
  @Nullable
  private String from;

  @Option(
      names = "--means",
      paramLabel = "WORDS",
      description = "how it came (default: ${DEFAULT-VALUE})")
  private String means = "from a file";

  @Option(
      names = "--terms",
      paramLabel = "TERMS",
      description =
          "'already public', 'not asked', or 'informed: internal, publish, share with UN, share"
              + " with court, share with government' (default: ${DEFAULT-VALUE})")
  private String terms = "not asked";

  Incoming incoming(Path file) {
    String name = file.getFileName().toString();
    return new Incoming(
        new ReceiveExhibit.Handover(
            name, Optional.ofNullable(from), means, terms(terms), MediaTypes.of(name)),
        () -> Files.newInputStream(file));
  }

  private static Consent.Terms terms(String text) {
    return TermsOfUse.parse(text)
        .orElseThrow(() -> VaultOptions.cannot(Message.of("STEP-09", "terms", text)));
  }
}
