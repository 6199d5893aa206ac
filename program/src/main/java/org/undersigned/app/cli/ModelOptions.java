package org.undersigned.app.cli;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.casework.proposing.LocalModelProposer;
import org.undersigned.casework.proposing.ModelAddress;
import org.undersigned.casework.proposing.WaysOfDrafting;
import org.undersigned.model.Message;
import picocli.CommandLine.Option;

/// The options by which a language model on this machine drafts beside the rules. Off unless its
/// address is given.
final class ModelOptions {

  @Option(
      names = "--model-url",
      paramLabel = "URL",
      description =
          "a language model drafts too, behind an interface as llama.cpp's server has:"
              + " http://127.0.0.1:8080")
  @Nullable
  private String url;

  @Option(
      names = "--model-name",
      paramLabel = "NAME",
      description = "the model's name, where its server does not say it")
  @Nullable
  private String name;

  @Option(
      names = "--model-seconds",
      paramLabel = "N",
      description = "how long one answer may take (default ${DEFAULT-VALUE})")
  private int seconds = 120;

  @Option(
      names = "--model-elsewhere",
      description = "allow a model on another machine: the words of your exhibits are sent there")
  private boolean elsewhere;

  /// The rules, and the model if one was named.
  ///
  /// @throws CommandFailed where the model's address is refused or nothing answers there
  WaysOfDrafting ways(Surroundings surroundings) {
    if (url == null) {
      if (name != null || elsewhere)
        throw VaultOptions.cannot(
            Message.of(
                "APP-01",
                "command",
                "draft",
                "problem",
                "--model-name and --model-elsewhere want --model-url"));
      return WaysOfDrafting.byRules();
    }
    LocalModelProposer.Settings settings =
        new LocalModelProposer.Settings(
            url,
            Optional.ofNullable(name),
            elsewhere ? ModelAddress.Place.ELSEWHERE : ModelAddress.Place.THIS_MACHINE,
            Duration.ofSeconds(Math.clamp(seconds, 1, 3600)));
    return switch (WaysOfDrafting.withModel(settings)) {
      case WaysOfDrafting.Outcome.Ready(WaysOfDrafting ways, var notices) -> {
        notices.forEach(notice -> surroundings.err().println(new Words("en").of(notice)));
        yield ways;
      }
      case WaysOfDrafting.Outcome.Refused(Message why) -> throw VaultOptions.cannot(why);
    };
  }
}
